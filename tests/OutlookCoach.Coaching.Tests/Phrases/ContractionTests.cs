using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Phrases;

/// <summary>don't is do not, we've is we have, I'd is I would or I had; apostrophes may be curly or missing.</summary>
public sealed class ContractionTests
{
    [Theory]
    [InlineData("do not", "don't")]
    [InlineData("do not", "don\u2019t")]
    [InlineData("do not", "dont")]
    [InlineData("can not", "cannot")]
    [InlineData("can not", "can't")]
    [InlineData("will not", "won't")]
    [InlineData("we have", "we've")]
    [InlineData("we have", "weve")]
    [InlineData("I would", "I'd")]
    [InlineData("I had", "I'd")]
    [InlineData("I will", "I\u2019ll")]
    [InlineData("it is", "it's")]
    [InlineData("she is", "she\u2018s")]
    [InlineData("I am", "im")]
    [InlineData("could have", "could've")]
    public void A_phrase_written_out_finds_the_short_form(string phrase, string text)
    {
        var matcher = Words.Matcher(phrase);

        var found = matcher.Found($"So {text} say");

        Assert.Equal([text], found);
    }

    [Theory]
    [InlineData("don't", "do not")]
    [InlineData("we've", "we have")]
    [InlineData("I'd", "I would")]
    [InlineData("isn't", "is not")]
    [InlineData("can't", "cannot")]
    public void A_phrase_written_short_finds_the_long_form(string phrase, string text)
    {
        var matcher = Words.Matcher(phrase);

        var finds = matcher.Finds($"So {text} say");

        Assert.True(finds);
    }

    [Fact]
    public void A_possessive_is_a_word_and_its_mark()
    {
        var matcher = Words.Matcher("Priya");

        var found = matcher.Found("Priya's note");

        Assert.Equal(["Priya"], found);
    }

    [Fact]
    public void A_contraction_counts_as_one_word()
    {
        var cut = Words.Matcher("we").Cut("We don't think it's over.");

        var words = cut.Words();

        Assert.Equal(5, words);
    }
}
