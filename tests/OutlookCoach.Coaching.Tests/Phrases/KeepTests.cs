using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Phrases;

/// <summary>{company} keeps the words that stand there: all that fit where the phrase ends with them, else those before its next word.</summary>
public sealed class KeepTests
{
    [Fact]
    public void Words_at_the_end_of_a_phrase_are_kept_up_to_the_end_of_the_sentence()
    {
        var matcher = Words.Matcher("work at {company}");

        var kept = matcher.Kept("I work at Tallow and Finch. They are kind.");

        Assert.Equal(["company: Tallow and Finch"], kept);
    }

    [Fact]
    public void At_most_nine_words_are_kept()
    {
        var matcher = Words.Matcher("work at {company}");

        var kept = matcher.Kept("I work at one two three four five six seven eight nine ten eleven");

        Assert.Equal(["company: one two three four five six seven eight nine"], kept);
    }

    [Fact]
    public void Words_up_to_each_word_that_may_follow_are_kept()
    {
        var matcher = Words.Matcher("the {role} post");

        var kept = matcher.Kept("You applied for the first post post.");

        Assert.Equal(["role: first", "role: first post"], kept);
    }

    [Fact]
    public void Words_after_the_kept_ones_bound_them()
    {
        var matcher = Words.Matcher("the {role} position");

        var kept = matcher.Kept("You applied for the data analyst position with us.");

        Assert.Equal(["role: data analyst"], kept);
    }

    [Fact]
    public void Two_kept_names_keep_their_own_words()
    {
        var matcher = Words.Matcher("the {role} job at {company} $");

        var kept = matcher.Kept("Thanks for the baker job at Northwind.");

        Assert.Equal(["role: baker", "company: Northwind"], kept);
    }

    [Fact]
    public void Kept_words_may_follow_optional_words_and_a_gap()
    {
        var matcher = Words.Matcher("spoke (briefly) with ... named {name} $");

        var kept = matcher.Kept("You spoke with a colleague named Dana.");

        Assert.Equal(["name: Dana"], kept);
    }

    [Fact]
    public void Nothing_is_kept_where_no_words_stand()
    {
        var matcher = Words.Matcher("work at {company}");

        var kept = matcher.Kept("That is where I work at.");

        Assert.Empty(kept);
    }
}
