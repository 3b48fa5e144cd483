namespace OutlookCoach.Coaching.Learning;

/// <summary>Tells how much a sentence sounds like any of some kinds of line, and like which of them most.</summary>
internal sealed class SentenceEar
{
    /// <summary>How a rule asks for what is heard: one such rule a kind.</summary>
    public const string Notice = "soundsLike";

    /// <summary>Shorter sentences are names and greetings.</summary>
    public const int FewestWords = 4;

    // Below this nobody asks what a sentence is most like.
    private const double Noticeable = 0;

    private readonly IReadOnlyList<(string Kind, LineModel Model)> kinds;

    /// <param name="wanted">The kinds to listen for.</param>
    /// <param name="others">What they must be told from; those of <paramref name="wanted"/> do not count.</param>
    public SentenceEar(LineKinds lines, IReadOnlyCollection<string> wanted, IEnumerable<string> others)
    {
        var (inside, outside) = (lines.Together(wanted), lines.Together(others.Except(wanted)));
        Any = new LineModel(inside, outside);
        kinds = wanted.Count == 1 ? [(wanted.Single(), Any)] : [.. wanted.Select(kind => (kind, new LineModel(lines[kind], inside)))];
    }

    private SentenceEar(LineModel any, IReadOnlyList<(string Kind, LineModel Model)> kinds) => (Any, this.kinds) = (any, kinds);

    public static SentenceEar Load(BinaryReader reader) =>
        new(LineModel.Load(reader), [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => (reader.ReadString(), LineModel.Load(reader)))]);

    public void Save(BinaryWriter writer)
    {
        Any.Save(writer);
        writer.Write(kinds.Count);
        foreach (var (kind, model) in kinds)
        {
            writer.Write(kind);
            model.Save(writer);
        }
    }

    /// <summary>How much a sentence sounds like any of the kinds.</summary>
    public LineModel Any { get; }

    /// <param name="known">What <see cref="LineBook.Known"/> says of the sentence.</param>
    public HeardSentence Listen(ReadOnlySpan<int> known) => Listen(known, Any.Score(known));

    /// <param name="score">What <see cref="Any"/> says of the sentence.</param>
    public HeardSentence Listen(ReadOnlySpan<int> known, double score) => new(score < Noticeable ? "" : MostLike(known), score);

    // The first of equals.
    private string MostLike(ReadOnlySpan<int> known)
    {
        var (best, most) = (0, double.NegativeInfinity);
        for (var i = 0; i < kinds.Count && kinds.Count > 1; i++)
        {
            var score = kinds[i].Model.Score(known);
            (best, most) = score > most ? (i, score) : (best, most);
        }

        return kinds[best].Kind;
    }
}
