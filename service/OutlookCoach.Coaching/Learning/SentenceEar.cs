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

    private readonly LineModel any;
    private readonly IReadOnlyList<(string Kind, LineModel Model)> kinds;

    /// <param name="wanted">The kinds to listen for; all others are what they must be told from.</param>
    public SentenceEar(LineKinds lines, IReadOnlyCollection<string> wanted)
    {
        var (inside, outside) = (lines.Together(wanted), lines.Together(lines.Names.Except(wanted)));
        any = new LineModel(inside, outside);
        kinds = wanted.Count == 1 ? [(wanted.Single(), any)] : [.. wanted.Select(kind => (kind, new LineModel(lines[kind], inside)))];
    }

    /// <param name="known">What <see cref="LineBook.Known"/> says of the sentence.</param>
    public HeardSentence Listen(int[] known)
    {
        var score = any.Score(known);
        return new HeardSentence(score < Noticeable ? "" : MostLike(known), score);
    }

    private string MostLike(int[] known) => kinds.Count == 1 ? kinds[0].Kind : kinds.MaxBy(entry => entry.Model.Score(known)).Kind;
}
