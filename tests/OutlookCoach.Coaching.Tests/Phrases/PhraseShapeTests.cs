using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Phrases;

/// <summary>The shapes of the phrase language: optional words, groups, lists, gaps, anchors.</summary>
public sealed class PhraseShapeTests
{
    [Theory]
    [InlineData("please (kindly) reconsider", "please reconsider")]
    [InlineData("please (kindly) reconsider", "please kindly reconsider")]
    [InlineData("(a | b c |) d", "a d")]
    [InlineData("(a | b c |) d", "b c d")]
    [InlineData("(a | b c |) d", "d")]
    [InlineData("((one | two) three | four) five", "one three five")]
    [InlineData("((one | two) three | four) five", "two three five")]
    [InlineData("((one | two) three | four) five", "four five")]
    [InlineData("one ((very | so) much | two (three)) four", "one so much four")]
    [InlineData("one ((very | so) much | two (three)) four", "one two four")]
    [InlineData("one (two) (three) four", "one four")]
    [InlineData("one (two) (three) four", "one three four")]
    public void Optional_words_and_groups_are_found(string phrase, string text)
    {
        var matcher = Words.Matcher(phrase);

        var found = matcher.Found(text);

        Assert.Equal([text], found);
    }

    [Theory]
    [InlineData("please (kindly) reconsider", "please quickly reconsider")]
    [InlineData("(another | one more) chance", "a chance")]
    [InlineData("((one | two) three | four) five", "one five")]
    [InlineData("((one | two) three | four) five", "three five")]
    [InlineData("(a | b c) d", "b d")]
    public void What_stands_outside_a_group_is_not_found(string phrase, string text)
    {
        var matcher = Words.Matcher(phrase);

        var finds = matcher.Finds(text);

        Assert.False(finds);
    }

    [Fact]
    public void The_longest_reading_of_an_optional_ending_is_kept()
    {
        var matcher = Words.Matcher("thank you (very much)");

        var found = matcher.Found("Well thank you very much Priya");

        Assert.Equal(["thank you very much"], found);
    }

    [Fact]
    public void A_list_is_one_of_its_lines_and_may_hold_another_list()
    {
        var matcher = Words.Of(
            ARule.Finding("<we> decided"),
            ARule.List("we", "we", "the <team>"),
            ARule.List("team", "team", "hiring (panel | committee)"));

        var found = matcher.Found("We decided. The team decided. The hiring panel decided. They decided.");

        Assert.Equal(["We decided", "The team decided", "The hiring panel decided"], found);
    }

    [Theory]
    [InlineData("thank Priya", true)]
    [InlineData("thank one two three four five six Priya", true)]
    [InlineData("thank one two three four five six seven Priya", false)]
    [InlineData("thank one. Two Priya", false)]
    [InlineData("Priya thank", false)]
    public void A_gap_is_at_most_six_words_and_stays_in_the_sentence(string text, bool expected)
    {
        var matcher = Words.Matcher("thank ... Priya");

        var finds = matcher.Finds(text);

        Assert.Equal(expected, finds);
    }

    [Theory]
    [InlineData("no one else in the room was better at all than me", true)]
    [InlineData("no one in the room than me", false)]
    public void Two_gaps_are_filled_one_after_the_other(string text, bool expected)
    {
        var matcher = Words.Matcher("no one ... better ... than me");

        var finds = matcher.Finds(text);

        Assert.Equal(expected, finds);
    }

    [Theory]
    [InlineData("^ sorry", "Sorry to hear it.", true)]
    [InlineData("^ sorry", "I wrote. Sorry to hear it.", true)]
    [InlineData("^ sorry", "I am sorry to hear it.", false)]
    [InlineData("noted $", "Your answer is noted.", true)]
    [InlineData("noted $", "It is noted that you answered.", false)]
    [InlineData("^ noted $", "Noted.", true)]
    [InlineData("^ noted $", "Noted with thanks.", false)]
    [InlineData("really ?", "Is that really so?", true)]
    [InlineData("really ?", "Is that really so?!", true)]
    [InlineData("really ?", "That is really so.", false)]
    [InlineData("really ?", "That is really so. Is it?", false)]
    public void Anchors_bind_to_the_sentence(string phrase, string text, bool expected)
    {
        var matcher = Words.Matcher(phrase);

        var finds = matcher.Finds(text);

        Assert.Equal(expected, finds);
    }

    [Fact]
    public void A_phrase_never_runs_over_the_end_of_a_sentence()
    {
        var matcher = Words.Matcher("thank you");

        var finds = matcher.Finds("I wanted to thank. You know why.");

        Assert.False(finds);
    }

    [Fact]
    public void Every_place_is_found_in_order()
    {
        var matcher = Words.Matcher("second thing", "first");

        var found = matcher.Found("First the second thing, then the first, then a second thing.");

        Assert.Equal(["First", "second thing", "first", "second thing"], found);
    }

    [Fact]
    public void Many_phrases_that_begin_alike_are_all_found()
    {
        var endings = Enumerable.Range(0, 60).Select(number => $"word{number}x").ToArray();
        var matcher = Words.Matcher([.. endings.Select(ending => $"we {ending}")]);

        var found = endings.Count(ending => matcher.Finds($"today we {ending} again"));

        Assert.Equal(60, found);
    }
}
