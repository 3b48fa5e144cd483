using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Tests.Rejections;

/// <summary>Names cut out of words, days out of sentences, and owners out of addresses, each alone.</summary>
public sealed class NameTests
{
    private static readonly IReadOnlyList<PlaybookFile> Files = PlaybookFile.Embedded();
    private static readonly Language English = Language.Read([.. Files.Where(file => file.Path is "en/language.yaml" or "languages.yaml" or "SOURCES.md")], "en", new ProblemList())!;

    [Theory]
    [InlineData("Dr Nora Field", "Nora Field")]
    [InlineData("Dr", null)]
    [InlineData("Joost van der Meer", "Joost van der Meer")]
    [InlineData("van Meer", null)]
    [InlineData("Nora, van Meer", "Nora")]
    [InlineData("Joost van der", "Joost")]
    [InlineData("Ada Bea Cleo Dana Edda Flora", "Ada Bea Cleo Dana Edda")]
    [InlineData("Nora Recruitment\u2019s", "Nora")]
    public void A_person_is_cut_out_of_capitals_and_the_small_words_between(string words, string? name)
    {
        var text = English.Tokenizer.Cut(words);

        var run = new PersonCutter(Names("en")).Cut(text, 0, text.Tokens.Length - 1);

        Assert.Equal(name, run is var (first, last) ? text.Slice(first, last).ToString() : null);
    }

    [Theory]
    [InlineData("careers@mail.northwind.co.uk", "northwind")]
    [InlineData("careers@Northwind.example", "northwind")]
    [InlineData("careers@lrk.example", "lrk")]
    [InlineData("careers@.example", "")]
    [InlineData("careers@northwind", "")]
    [InlineData("northwind.example", "")]
    [InlineData("sam@larkspur.example@northwind.example", "")]
    public void Whose_an_address_is_stands_before_the_ends_of_its_domain(string address, string owner) =>
        Assert.Equal(owner, NameLetters.Label(address));

    [Theory]
    [InlineData("de", "Nationalbank", true)]
    [InlineData("de", "Morgenlicht", false)]
    [InlineData("en", "Bakery", true)]
    public void A_firm_is_told_by_what_its_name_ends_in(string language, string word, bool form) =>
        Assert.Equal(form, Names(language).IsForm(word));

    [Theory]
    [InlineData("the Kells branch", true)]
    [InlineData("the Kells Branch", false)]
    [InlineData("see Kells branch", false)]
    [InlineData("the Kells road", false)]
    [InlineData("the Upper Kells branch", false)]
    public void A_town_stands_between_an_article_and_a_place_of_work(string words, bool town)
    {
        var text = English.Tokenizer.Cut(words);

        Assert.Equal(town, Names("en").IsTown(text, 1, text.Tokens.Length - 2));
    }

    // Small words are passed over on the way to what stands before a month, but never the start of the sentence.
    [Theory]
    [InlineData("The August intake opens.", "2026-08-01")]
    [InlineData("It is late. The August intake opens.", "2026-08-01")]
    [InlineData("It is too late of August.", "2026-08-21")]
    [InlineData("It opens on August 15.", "2026-08-15")]
    [InlineData("We may open it.", null)]
    [InlineData("May we write.", null)]
    [InlineData("We take on two more next year.", "2027-01-01")]
    [InlineData("We will urge this year's applicants to try again.", null)]
    [InlineData("We open again this summer.", "2026-06-01")]
    public void A_day_is_read_from_its_own_sentence(string words, string? day)
    {
        var text = English.Tokenizer.Cut(words);
        var dates = new OpeningDate(PlaybookPage.Need(Files, "en/dates.yaml", new ProblemList()), "en");

        var found = dates.Resolve(text, text.Sentences[^1], (text.Sentences[^1].FirstToken, new DateOnly(2026, 3, 10)));

        Assert.Equal(day, found?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static NameWords Names(string language) => new(PlaybookPage.Need(Files, $"{language}/rejections/names.yaml", new ProblemList()));

    [Fact]
    public void A_domain_leaves_the_accents_of_a_name_away() =>
        Assert.True(new SenderLetters(new Mailbox("", "oifig@scoilbhride.ie")).Agree("Scoil Bhr\u00EDde"));
}
