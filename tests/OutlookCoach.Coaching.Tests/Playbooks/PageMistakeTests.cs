using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Playbooks;

/// <summary>A rule file is read strictly, and what is wrong is said with its place.</summary>
public sealed class PageMistakeTests
{
    [Fact]
    public void An_unknown_key_is_answered_with_the_nearest_word()
    {
        var mistakes = Words.Mistakes(ARule.With("wieght: strong", "blunt"));

        Assert.Equal([$"{ARule.Path}:10:1: I do not know the key \"wieght\"; did you mean \"weight\"?"], Says(mistakes));
    }

    [Fact]
    public void A_second_failing_that_has_no_folder_is_a_mistake()
    {
        var mistakes = Words.Mistakes(ARule.With("also:\n  - blund", "blunt"));

        Assert.StartsWith("There is no failing \"blund\"", Assert.Single(mistakes).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_like_none_is_answered_with_all_that_are_known()
    {
        var mistakes = Words.Mistakes(ARule.With("colour-of-it: red", "blunt"));

        Assert.Contains("Known: allows, also, finds,", Assert.Single(mistakes).Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("says")]
    [InlineData("why")]
    [InlineData("source")]
    [InlineData("finds")]
    [InlineData("flags")]
    [InlineData("allows")]
    public void A_missing_key_is_named(string key)
    {
        var whole = ARule.Finding("blunt");
        var without = whole with { Text = Without(whole.Text, key) };

        var mistakes = Words.Mistakes(without);

        Assert.Equal([$"{ARule.Path}:1:1: \"{key}\" is missing."], Says(mistakes));
    }

    [Fact]
    public void A_duplicate_key_is_named_with_its_line()
    {
        var mistakes = Words.Mistakes(ARule.With("why: Another reason.", "blunt"));

        var mistake = Assert.Single(mistakes);
        Assert.Equal(10, mistake.Line);
        Assert.Contains("not readable as YAML", mistake.Says, StringComparison.Ordinal);
        Assert.Contains("why", mistake.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("needs: one word", "10:8: \"needs\" should be a list")]
    [InlineData("needs: []", "10:8: \"needs\" should be a list")]
    [InlineData("needs:\n  - ''", "11:5: Words are expected here.")]
    [InlineData("needs:\n  - role: baker", "11:5: Words are expected here. Put the line in quotation marks")]
    [InlineData("try: ''", "10:6: Words are expected here.")]
    [InlineData("times: often", "10:8: \"often\" should be a whole number above zero.")]
    [InlineData("times: 0", "10:8: \"0\" should be a whole number above zero.")]
    [InlineData("weight: stronk", "10:9: I do not know \"stronk\"; did you mean \"strong\"?")]
    [InlineData("weight: 1", "10:9: I do not know \"1\"")]
    [InlineData("replaces: paragraph", "10:11: I do not know \"paragraph\". Known: phrase, sentence.")]
    public void A_value_of_the_wrong_kind_is_named_with_its_place(string line, string says)
    {
        var mistakes = Words.Mistakes(ARule.With(line, "blunt"));

        Assert.Contains($"{ARule.Path}:{says}", Assert.Single(mistakes).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_source_is_answered_with_the_nearest_heading()
    {
        var rule = ARule.Finding("blunt");

        var mistakes = Words.Mistakes(rule with { Text = rule.Text.Replace("staying-civil", "staying-civl", StringComparison.Ordinal) });

        Assert.Equal([$"{ARule.Path}:5:9: SOURCES.md has no heading \"staying-civl\"; did you mean \"staying-civil\"?"], Says(mistakes));
    }

    [Fact]
    public void Unreadable_yaml_is_named_with_its_place()
    {
        var mistakes = Words.Mistakes(new PlaybookFile(ARule.Path, "says: Blunt.\nfinds:\n  - \"one\n"));

        var mistake = Assert.Single(mistakes);
        Assert.True(mistake.Line >= 3, mistake.ToString());
        Assert.Contains("not readable as YAML", mistake.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("just words")]
    [InlineData("- one\n- two")]
    public void A_page_that_is_no_list_of_keys_is_named(string yaml)
    {
        var mistakes = Words.Mistakes(new PlaybookFile(ARule.Path, yaml));

        Assert.Equal([$"{ARule.Path}:1:1: This file should be a list of \"key: words\"."], Says(mistakes));
    }

    [Fact]
    public void Windows_line_ends_are_read_as_any_other()
    {
        var rule = ARule.Finding("blunt");

        var found = Words.Of(rule with { Text = rule.Text.ReplaceLineEndings("\r\n") }).Found("That is blunt.");

        Assert.Equal(["blunt"], found);
    }

    private static IEnumerable<string> Says(IEnumerable<PlaybookProblem> mistakes) => mistakes.Select(mistake => mistake.ToString());

    private static string Without(string text, string key)
    {
        var lines = text.Split('\n').ToList();
        var at = lines.FindIndex(line => line.StartsWith($"{key}:", StringComparison.Ordinal));
        var next = lines.FindIndex(at + 1, line => !line.StartsWith(' '));
        lines.RemoveRange(at, next - at);
        return string.Join('\n', lines);
    }
}
