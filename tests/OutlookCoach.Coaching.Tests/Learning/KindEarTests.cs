using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.Learning;

/// <summary>Weights for several kinds of line at once, and what is heard with them.</summary>
public sealed class KindEarTests
{
    private const int Features = 24;

    // Four kinds are reckoned together and the rest one by one: six are some of each.
    private const int Kinds = 6;

    private static readonly Language English = Language.Read([.. PlaybookFile.Embedded().Where(file => file.Path is "en/language.yaml" or "languages.yaml" or "SOURCES.md")], "en", new ProblemList())!;
    private static readonly LineLearner Learner = new(rounds: 4, step: 0.7f);
    private static readonly string[] Both = ["baking", "sailing"];

    // Places as a careless hand would strew them, the same at every run.
    private static readonly LearnedExample[] Examples =
        [.. Enumerable.Range(1, 80).Select(n => Example([n % 7, 7 + (n * n % 11), 18 + (n * 5 % 6)], (uint)(n * 2654435761L >> 7) % (1 << Kinds)))];

    private static readonly (string Kind, string Line)[] Told =
    [
        .. from who in Words("Nora Dana Priya") from what in Words("bread cake tarts") select ("baking", $"{who} baked the {what} by night."),
        .. from who in Words("Nora Dana Priya") from what in Words("sloop yawl ketch") select ("sailing", $"{who} sailed the {what} by night."),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_kind_learned_among_others_weighs_as_it_does_alone(int kind)
    {
        var together = Learner.Weights(Examples, Features, Kinds).Where((_, at) => at % Kinds == kind);

        var alone = Learner.Weights([.. Examples.Select(example => example with { Kinds = (example.Kinds >> kind) & 1 })], Features);

        Assert.Equal(alone, together);
        Assert.Contains(alone, weight => weight > 0.1);
        Assert.Contains(alone, weight => weight < -0.1);
    }

    [Fact]
    public void What_two_lines_have_weighs_nothing_and_what_a_line_has_twice_counts_once()
    {
        LearnedExample[] examples = [Example([0, 1, 2], 1), Example([0, 1, 2], 1), Example([0, 2], 0), Example([2], 0)];

        var weights = Learner.Weights(examples, 3);

        Assert.NotEqual(0, weights[0]);
        Assert.Equal(0, weights[1]);
        Assert.Equal(weights, Learner.Weights([.. examples.Select(example => Example([.. example.Parts[0].Places, .. example.Parts[0].Places], example.Kinds))], 3).Select((weight, at) => at == 1 ? 0 : weight));
    }

    [Fact]
    public void The_order_of_lines_changes_nothing()
    {
        const string sentence = "Priya baked the ketch by day.";

        Assert.Equal(Scores(Told, sentence), Scores([.. Told.Reverse()], sentence));
    }

    [Fact]
    public void A_sentence_sounds_like_the_kind_whose_words_it_has()
    {
        var scores = Scores(Told, "Tom baked the scones.");

        Assert.True(scores[0] > 0 && scores[1] < 0);
    }

    [Fact]
    public void A_line_of_two_kinds_speaks_for_both()
    {
        (string Kind, string Line)[] shared = [.. from what in Words("chart compass lantern log") from kind in Both select (kind, $"Tom mended the {what} by day.")];

        var scores = Scores([.. Told, .. shared], "Tom mended the lantern by day.");

        Assert.All(scores, score => Assert.True(score > 0));
    }

    // What every line has tells how many lines are of a kind at all.
    [Fact]
    public void Words_that_no_line_has_leave_a_rare_kind_unlikely()
    {
        (string, string)[] many = [.. Told, .. from what in Words("ropes sails oars masts") select ("sailing", $"Tom mended the {what} by day.")];

        var scores = Scores(many, "Zorbing gribbles plonked wibbles");

        Assert.NotEqual(0, scores[0]);
        Assert.True(scores[0] < scores[1]);
    }

    private static float[] Scores((string Kind, string Line)[] told, string sentence)
    {
        var book = new LineBook(English.Features);
        var kinds = new LineKinds(book, told.ToLookup(line => line.Kind, line => line.Line), _ => false);
        var text = English.Tokenizer.Cut(sentence);
        var scores = new float[Both.Length];
        LetterEar.Learn(book, kinds, [], Both).Score(text, [0], new LineRoom(), scores);
        return scores;
    }

    private static LearnedExample Example(int[] places, uint kinds) => new([new LearnedPart(places)], kinds);

    private static string[] Words(string words) => words.Split(' ');
}
