using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Learning;

/// <summary>What the letter around a sentence tells of it.</summary>
public sealed class LetterEarTests
{
    private const string Chosen = "We have chosen another person.";

    private static readonly Language English = Language.Read([.. PlaybookFile.Embedded().Where(file => file.Path is "en/language.yaml" or "languages.yaml" or "SOURCES.md")], "en", new ProblemList())!;
    private static readonly string[] Wanted = ["job", "home"];

    private static readonly IReadOnlyList<IReadOnlyList<LetterLine>> Letters =
    [
        .. from what in Words("wages shifts rota uniform overtime") select Letter(($"The {what} and the pay would have suited you.", ""), (Chosen, "job")),
        .. from what in Words("rent keys balcony garden cellar") select Letter(($"The {what} and the view would have suited you.", ""), (Chosen, "home")),
    ];

    [Theory]
    [InlineData("The pay is kind.", "job")]
    [InlineData("The view is kind.", "home")]
    public void The_same_words_are_told_apart_by_the_letter_around_them(string around, string kind)
    {
        var scores = Scores(Letters, $"{around} {Chosen}", 1);

        Assert.True(scores[kind] > scores[Wanted.Single(other => other != kind)] + 0.1, string.Join(", ", scores));
    }

    [Fact]
    public void Where_a_sentence_stands_counts()
    {
        var letters = Words("bread cake tarts rolls buns").Select(what => Letter(($"The {what} went well.", "job"), ($"The {what} went cold.", "home"))).ToArray();

        var (first, last) = (Scores(letters, "Zorbing gribbles plonked wibbles. Yonder.", 0), Scores(letters, "Yonder. Zorbing gribbles plonked wibbles.", 1));

        Assert.True(first["job"] > first["home"] && last["home"] > last["job"]);
    }

    // It is neither the first of a letter nor its last.
    [Fact]
    public void A_sentence_alone_is_told_by_its_words_only()
    {
        var letters = Words("bread cake tarts rolls buns").Select(what => Letter(($"The {what} went well.", "job"), ($"The {what} went well.", "home"))).ToArray();

        var scores = Scores(letters, "Zorbing gribbles plonked wibbles.", 0);

        Assert.Equal(scores["job"], scores["home"], 0.2);
    }

    [Fact]
    public void The_order_of_letters_changes_nothing() =>
        Assert.Equal(Scores(Letters, $"The rota is kind. {Chosen}", 1), Scores([.. Letters.Reverse()], $"The rota is kind. {Chosen}", 1));

    [Theory]
    [InlineData("We took somebody else.", "A line of a letter says what the sentence says, a colon, and the sentence, such as \"thanks: Thank you for coming.\".")]
    [InlineData("not-selectd: We took somebody else.", "No sentence is of a kind \"not-selectd\"; did you mean \"not-selected\"?")]
    [InlineData("not-selected, intervew: We took somebody else.", "No sentence is of a kind \"intervew\"; did you mean \"interview\"?")]
    public void A_line_of_a_letter_that_does_not_say_what_it_says_is_a_mistake(string line, string says)
    {
        var problem = Assert.Single(TheCoach.ProblemsWith(new PlaybookFile("en/learned/letters/more.md", $"---\nabout: \"More.\"\n---\n- {line}\n")));

        Assert.Equal($"en/learned/letters/more.md:4:3: {says}", problem.ToString());
    }

    [Fact]
    public void An_empty_line_ends_a_letter_and_a_sentence_may_wrap_and_say_two_things()
    {
        const string page = "---\nabout: \"More.\"\n---\n- a-no: We took\n  somebody else: Ann.\n- a-no, thanks: Thank you, but no.\n\n- thanks: Thank you.\n";
        var kinds = new[] { ("a-no", "aNo"), ("thanks", "thanks") }.ToLookup(kind => kind.Item1, kind => kind.Item2);

        var letters = LetterPages.Read([new PlaybookFile("en/learned/letters/more.md", page)], "en/learned/letters/", kinds, new ProblemList());

        Assert.Equal(
            [["aNo: We took somebody else: Ann.", "aNo+thanks: Thank you, but no."], ["thanks: Thank you."]],
            letters.Select(letter => letter.Select(line => $"{string.Join('+', line.Kinds)}: {line.Text}")));
    }

    private static Dictionary<string, float> Scores(IReadOnlyList<IReadOnlyList<LetterLine>> letters, string text, int sentence)
    {
        var book = new LineBook(English.Features);
        var lines = letters.SelectMany(letter => letter).SelectMany(line => line.Kinds.Select(kind => (Kind: kind, line.Text))).Distinct().ToLookup(line => line.Kind, line => line.Text);
        var kinds = new LineKinds(book, lines, _ => false);
        var cut = English.Tokenizer.Cut(text);
        var scores = new float[cut.Sentences.Length * Wanted.Length];
        LetterEar.Learn(book, kinds, letters, Wanted).Score(cut, [.. Enumerable.Range(0, cut.Sentences.Length)], new LineRoom(), scores);
        return Wanted.Select((kind, number) => (kind, Score: scores[(sentence * Wanted.Length) + number])).ToDictionary(entry => entry.kind, entry => entry.Score);
    }

    private static IReadOnlyList<LetterLine> Letter(params (string Text, string Kind)[] lines) =>
        [.. lines.Select(line => new LetterLine([line.Kind.Length > 0 ? line.Kind : "around"], line.Text))];

    private static string[] Words(string words) => words.Split(' ');
}
