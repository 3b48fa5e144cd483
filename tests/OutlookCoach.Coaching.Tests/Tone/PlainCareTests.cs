using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Tone;

/// <summary>What the pane listens for by itself, where words are sent nowhere.</summary>
public sealed class PlainCareTests
{
    [Theory]
    [InlineData("GB", "Samaritans")]
    [InlineData(null, "Find a helpline")]
    public void Help_names_the_people_of_the_country(string? country, string first)
    {
        var help = TheCoach.Instance.HelpIn(country);

        Assert.Equal(first, help.Care.Lines[0].Name);
        Assert.Equal(help.Care.Lines, help.Offer.Lines);
        Assert.NotEqual(help.Care.Says, help.Offer.Says);
    }

    [Fact]
    public void Every_language_that_cares_is_listened_for()
    {
        var languages = PlaybookFile.Embedded().Where(file => file.Path.Contains("/care/crisis/", StringComparison.Ordinal)).Select(file => file.Path[..2]).ToHashSet();
        var plain = PlaybookFile.Embedded().Where(file => file.Path.Contains("/care/plain/", StringComparison.Ordinal)).Select(file => file.Path[..2]).ToHashSet();

        Assert.True(languages.Count >= 4);
        Assert.Equal(languages.Order(), plain.Order());
    }

    [Fact]
    public void Nothing_is_listened_for_that_the_whole_check_would_not_hear()
    {
        var phrases = TheCoach.Instance.HelpIn(null).Listens.SelectMany(plain => plain.Finds).SelectMany(Wordings).ToArray();

        var unheard = phrases.Where(phrase => ADraft.Check(phrase.Replace("theyd", "they'd", StringComparison.Ordinal)).Care is null).ToArray();

        Assert.True(phrases.Length > 100);
        Assert.True(unheard.Length == 0, string.Join(" | ", unheard));
    }

    [Theory]
    [InlineData("i (want | wish) to die", true)]
    [InlineData("i want to die (now |)", true)]
    [InlineData("I want to die", false)]
    [InlineData("i don't want to live", false)]
    [InlineData("i want ... to die", false)]
    [InlineData("i want to die (now)", false)]
    [InlineData("<u-adverb> die", false)]
    [InlineData("i (want | (hope | wish)) to die", false)]
    public void A_plain_phrase_is_words_and_choices_only(string line, bool plain)
    {
        Assert.Equal(plain, PlainEar.Understands(line));
    }

    [Fact]
    public void A_mistake_in_a_plain_phrase_is_told_with_its_place()
    {
        var broken = new PlaybookFile("en/care/plain/broken.yaml", "finds:\n  - kill ... myself\nsays: a\nwhy: b\nsource: care-wording\nflags:\n  - I kill myself\nallows:\n  - b\n");

        var problems = Assert.Throws<PlaybookException>(() => Coach.Open(PlaybookFile.Overlay(PlaybookFile.Embedded(), [broken]))).Problems;

        var problem = Assert.Single(problems);
        Assert.Equal(("en/care/plain/broken.yaml", 2), (problem.File, problem.Line));
    }

    // "i (want | wish) to die" is two.
    private static IEnumerable<string> Wordings(string phrase)
    {
        var open = phrase.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return [string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        }

        var close = phrase.IndexOf(')', open);
        return phrase[(open + 1)..close].Split('|').SelectMany(choice => Wordings($"{phrase[..open]} {choice} {phrase[(close + 1)..]}"));
    }
}
