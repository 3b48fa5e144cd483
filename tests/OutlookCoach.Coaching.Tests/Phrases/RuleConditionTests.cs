using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Phrases;

/// <summary>What else must hold before a phrase counts: needs, unless, negation.</summary>
public sealed class RuleConditionTests
{
    [Theory]
    [InlineData("You chose a friend over me.", true)]
    [InlineData("Over me you chose a friend.", true)]
    [InlineData("You chose a friend.", false)]
    [InlineData("You chose a friend. It rained over me.", false)]
    public void Needs_looks_in_the_same_sentence_only(string text, bool expected)
    {
        var matcher = Words.Of(ARule.With("needs:\n  - over me", "a friend"));

        var finds = matcher.Finds(text);

        Assert.Equal(expected, finds);
    }

    [Theory]
    [InlineData("A mistake was made.", true)]
    [InlineData("It was my own mistake.", false)]
    [InlineData("A mistake, my own, was made.", false)]
    [InlineData("My own car is red. A mistake was made.", true)]
    public void Unless_looks_in_the_same_sentence_only(string text, bool expected)
    {
        var matcher = Words.Of(ARule.With("unless:\n  - my own", "mistake"));

        var finds = matcher.Finds(text);

        Assert.Equal(expected, finds);
    }

    [Theory]
    [InlineData("A mistake and a blunder.", "mistake|blunder")]
    [InlineData("My own mistake and a blunder.", "My own")]
    [InlineData("My own car is red. A mistake and a blunder.", "My own|mistake|blunder")]
    public void One_phrase_may_excuse_two_rules_and_be_what_a_third_finds(string text, string expected)
    {
        var matcher = Words.Of(
            ARule.With("unless:\n  - my own", "mistake"),
            ARule.With("unless:\n  - my own", "blunder") with { Path = "en/tone/blunt/second.yaml" },
            ARule.Finding("my own") with { Path = "en/tone/blunt/third.yaml" });

        var found = matcher.Found(text);

        Assert.Equal(expected.Split('|'), found);
    }

    [Theory]
    [InlineData("I will not ask you to reconsider.", false)]
    [InlineData("I won't ever ask you to reconsider.", true)]
    [InlineData("I'm not asking: reconsider.", true)]
    [InlineData("Not today, reconsider.", true)]
    [InlineData("I would never reconsider.", false)]
    [InlineData("No need to reconsider.", false)]
    [InlineData("I did not know. Reconsider.", true)]
    [InlineData("You need not (please) reconsider.", true)]
    [InlineData("You can't reconsider.", false)]
    [InlineData("Please reconsider, and not later.", true)]
    public void A_not_up_to_four_words_before_in_the_same_clause_makes_it_not_count(string text, bool expected)
    {
        var matcher = Words.Matcher("reconsider");

        var finds = matcher.Finds(text);

        Assert.Equal(expected, finds);
    }

    [Theory]
    [InlineData("not one two three reconsider", false)]
    [InlineData("not one two three four reconsider", true)]
    public void Negation_reaches_over_three_words_between(string text, bool expected)
    {
        var matcher = Words.Matcher("reconsider");

        var finds = matcher.Finds(text);

        Assert.Equal(expected, finds);
    }

    [Fact]
    public void A_rule_may_count_after_a_not_too()
    {
        var matcher = Words.Of(ARule.With("negated: counts", "contact me"));

        var found = matcher.Found("Do not contact me.");

        Assert.Equal(["contact me"], found);
    }
}
