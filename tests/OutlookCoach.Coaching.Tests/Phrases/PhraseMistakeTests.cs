using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Phrases;

/// <summary>A mistake in a phrase is answered with its file, line and column, and what is wrong.</summary>
public sealed class PhraseMistakeTests
{
    [Theory]
    [InlineData("thank (you", "A \"(\" is never closed.")]
    [InlineData("thank you)", "There is a \")\" too many.")]
    [InlineData("thank | you", "There is a \"|\" too many.")]
    [InlineData("thank () you", "There is nothing between \"(\" and \")\".")]
    [InlineData("thank ( | ) you", "There is nothing between \"(\" and \")\".")]
    [InlineData("work at {company", "A \"{\" is never closed.")]
    [InlineData("<we decided", "A \"<\" is never closed.")]
    [InlineData("... decided", "never first or last")]
    [InlineData("decided ...", "never first or last")]
    [InlineData("one ... two ... three ... four", "At most two gaps")]
    [InlineData("(kindly)", "at least one word that is not optional")]
    [InlineData("$", "at least one word that is not optional")]
    [InlineData("we ((kindly)) decided", "A wording inside brackets needs at least one word that is not optional.")]
    [InlineData("we [decided]", "\"[\" means nothing here.")]
    [InlineData("we* decided", "\"*\" means nothing here.")]
    public void A_mistake_is_named_with_its_place(string phrase, string says)
    {
        var mistakes = Words.Mistakes(ARule.Finding("thank you", phrase));

        var mistake = Assert.Single(mistakes);
        Assert.Equal((ARule.Path, 3, 5), (mistake.File, mistake.Line, mistake.Column));
        Assert.Contains(says, mistake.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_list_is_answered_with_the_nearest_name()
    {
        var mistakes = Words.Mistakes(ARule.Finding("<teem> decided"), ARule.List("team", "team"), ARule.List("people", "people"));

        var mistake = Assert.Single(mistakes);
        Assert.StartsWith($"{ARule.Path}:2:5: ", mistake.ToString(), StringComparison.Ordinal);
        Assert.Contains("There is no list <teem>; did you mean \"team\"?", mistake.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_uses_itself_is_named()
    {
        var mistakes = Words.Mistakes(ARule.Finding("<egg> first"), ARule.List("egg", "<hen>"), ARule.List("hen", "<egg>"));

        var mistake = Assert.Single(mistakes);
        Assert.Contains("uses itself", mistake.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_needs_and_unless_is_named_too()
    {
        var mistakes = Words.Mistakes(ARule.With("needs:\n  - (one\nunless:\n  - two)", "three"));

        Assert.Equal([11, 13], mistakes.Select(mistake => mistake.Line));
    }

    [Fact]
    public void All_mistakes_are_named_at_once_in_order_of_place()
    {
        var other = ARule.Finding("thank (you") with { Path = "en/tone/blunt/another.yaml" };

        var mistakes = Words.Mistakes(ARule.Finding("... gap", "fine", "<nobody>"), other);

        Assert.Equal(["another.yaml:2", "plain.yaml:2", "plain.yaml:4"], mistakes.Select(mistake => $"{Path.GetFileName(mistake.File)}:{mistake.Line}"));
    }
}
