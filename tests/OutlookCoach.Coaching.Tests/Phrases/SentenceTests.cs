using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Phrases;

/// <summary>Where one sentence ends and the next begins.</summary>
public sealed class SentenceTests
{
    private static readonly Words English = Words.Matcher("word");

    [Theory]
    [InlineData("We met. It was good! Was it? Yes.", 4)]
    [InlineData("I spoke with Dr. Shah on Monday.", 1)]
    [InlineData("I spoke with J. K. Rowan on Monday.", 1)]
    [InlineData("It takes approx. two weeks.", 1)]
    [InlineData("We look at skills, e.g. Welding, first.", 1)]
    [InlineData("You applied to Harrow Ltd. We chose another person.", 2)]
    [InlineData("You applied to Harrow Ltd. in spring.", 1)]
    [InlineData("The answer is no. Thank you for coming.", 2)]
    [InlineData("Your application no. 12 is here.", 1)]
    [InlineData("It was me and I. Then came the rest.", 2)]
    [InlineData("See northwind.example for more.", 1)]
    [InlineData("It cost 3.50 a day.", 1)]
    [InlineData("I wondered... and then I wrote.", 1)]
    [InlineData("I wondered\u2026 and then I wrote.", 1)]
    [InlineData("I wondered... Then I wrote.", 2)]
    [InlineData("Really?! Yes.", 2)]
    [InlineData("He said \"It is over.\" Then he left.", 2)]
    [InlineData("It is over (for now.) Then he left.", 2)]
    [InlineData("", 0)]
    [InlineData("  \n \n ... \n", 0)]
    public void Sentences_end_where_a_reader_ends_them(string text, int count)
    {
        var sentences = English.Sentences(text);

        Assert.Equal(count, sentences.Length);
    }

    [Fact]
    public void A_wrapped_line_goes_on()
    {
        var text = "We were very pleased to meet you in our office and\nwould like to thank you for the time you took.";

        var sentences = English.Sentences(text);

        Assert.Equal([text], sentences);
    }

    [Theory]
    [InlineData("Employer: Fernhill Bakery of the Upper Town", 2)]
    [InlineData("Place of work: Fernhill", 2)]
    [InlineData("Employer:", 2)]
    [InlineData("employer: Fernhill Bakery", 1)]
    [InlineData("At 10:30 we went home", 1)]
    [InlineData("Room 4b: the reading room", 1)]
    [InlineData("A/b:c is a sign", 1)]
    [InlineData("The people that you were hoping to meet: all of them", 1)]
    public void A_line_with_a_label_begins_a_sentence_however_long_the_line_above(string line, int count)
    {
        var sentences = English.Sentences($"We were very pleased to meet you in our office last week and\n{line}");

        Assert.Equal(count, sentences.Length);
    }

    [Fact]
    public void A_short_line_ends_its_sentence()
    {
        var sentences = English.Sentences("Dear Priya\nThank you for telling me\n- one\n- two");

        Assert.Equal(["Dear Priya", "Thank you for telling me", "one", "two"], sentences);
    }

    [Fact]
    public void An_empty_line_ends_a_sentence_however_long_the_line_above()
    {
        var sentences = English.Sentences("We were very pleased to meet you in our office last week\n\nplease write soon");

        Assert.Equal(2, sentences.Length);
    }

    [Fact]
    public void A_sentence_is_cut_at_a_hundred_and_twenty_words()
    {
        var cut = English.Cut(string.Join(' ', Enumerable.Repeat("word", 300)));

        var lengths = cut.Sentences.ToArray().Select(sentence => sentence.Words);

        Assert.Equal([120, 120, 60], lengths);
    }

    [Fact]
    public void Places_count_from_the_start_of_the_whole_text()
    {
        var found = English.Cut("Une word \uD83D\uDE42 word.").Tokens.ToArray().Select(token => (token.Start, token.Length));

        Assert.Equal([(0, 3), (4, 4), (12, 4)], found);
    }
}
