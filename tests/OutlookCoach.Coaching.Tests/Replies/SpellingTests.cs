using System.Text.RegularExpressions;
using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Replies;

public sealed partial class SpellingTests
{
    private static readonly SpellingWords Words = SpellingWords.Read(PlaybookFile.Embedded(), "en", new ProblemList())!;

    [Theory]
    [InlineData("Our programme is full. We recognise your work.", Spelling.British)]
    [InlineData("Our program is full. We recognize your work.", Spelling.American)]
    [InlineData("We spoke on 12 May and have now decided.", Spelling.British)]
    [InlineData("We spoke on May 12, 2026 and have now decided.", Spelling.American)]
    [InlineData("We spoke on May 12 about our organisation.", Spelling.British)]
    [InlineData("We have decided to go with another candidate.", Spelling.Unknown)]
    [InlineData("You may 12 times over.", Spelling.Unknown)]
    [InlineData("", Spelling.Unknown)]
    public void A_mail_shows_how_it_spells(string text, Spelling spelling)
    {
        Assert.Equal(spelling, Words.Of(text, "priya@northwind.example"));
    }

    [Fact]
    public void An_address_is_a_hint_and_a_word_outweighs_it()
    {
        Assert.Equal(Spelling.British, Words.Of("We have decided.", "priya@northwind.co.uk"));
        Assert.Equal(Spelling.American, Words.Of("We favor another candidate.", "priya@northwind.co.uk"));
    }

    [Fact]
    public void A_reading_says_how_the_mail_spells()
    {
        Assert.Equal(Spelling.American, AMail.Read("We recognize your effort, and have decided to go with another candidate.").Spelling);
        Assert.Equal(Spelling.Unknown, AMail.Read(AMail.No).Spelling);
    }

    [Theory]
    [InlineData("Honoured, favourably", "Honored, favorably")]
    [InlineData("I learnt it in your programme.", "I learned it in your program.")]
    [InlineData("the advert, not an advertisement", "the ad, not an advertisement")]
    public void Our_own_words_turn_American(string british, string american)
    {
        Assert.Equal(american, Words.Spelt(british, Spelling.American));
        Assert.Equal(british, Words.Spelt(british, Spelling.British));
    }

    [Fact]
    public void A_reply_spells_as_the_mail_does_and_leaves_names_alone()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Assessment) with { Company = new Fact("Colour & Honour", 1, 15) };

        var american = Wordings(reading with { Spelling = Spelling.American });
        var british = Wordings(reading with { Spelling = Spelling.British });

        Assert.Contains("honored", american, StringComparison.Ordinal);
        Assert.Contains("Colour & Honour", american, StringComparison.Ordinal);
        Assert.DoesNotContain("honoured", american, StringComparison.Ordinal);
        Assert.Contains("honoured", british, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pieces_are_written_in_British()
    {
        var american = PlaybookFile.Embedded()
            .Where(file => file.Path.StartsWith("en/replies/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(file => Word().Matches(file.Text).Where(word => Words.IsAmerican(word.Value)).Select(word => $"{file.Path}: {word.Value}"));

        Assert.Empty(american);
    }

    private static string Wordings(Reading reading) =>
        string.Join('\n', Enumerable.Range(0, 60).Select(wording => SomeComposer.Compose(reading, new Choices { Wording = wording, Register = (Register)(wording % 3) }).Text));

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}
