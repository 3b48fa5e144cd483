using System.Globalization;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Puts a report into words, all of them from the Playbook.</summary>
internal sealed class ToneWords(Sentences sentences)
{
    private const double StrongScore = 3;
    private const double MediumScore = 2;
    private const double MissingScore = 1.2;
    private const double SoftScore = 0.4;
    private const double PerElement = 0.15;
    private const double ShareOfSound = 0.6;

    private readonly string?[] lengths = new string?[400];

    public ToneReport Report(DraftText draft, IReadOnlyList<Finding> findings) => new()
    {
        Findings = findings,
        Present = draft.Present,
        Words = draft.Words,
        Summary = Summary(draft, findings),
        LengthSays = LengthSays(draft.Words),
        Score = Score(draft, findings),
    };

    public ToneReport Care(DraftText draft, IReadOnlyList<CareLine> lines) => new()
    {
        Findings = [],
        Present = draft.Present,
        Words = draft.Words,
        Summary = sentences["tone/care"],
        LengthSays = LengthSays(draft.Words),
        Care = Help(lines),
    };

    public CareAnswer Help(IReadOnlyList<CareLine> lines) => new(sentences["tone/care"], lines);

    /// <summary>For words that may be heavier than they say.</summary>
    public CareAnswer Offer(IReadOnlyList<CareLine> lines) => new(sentences["tone/offer"], lines);

    private static double Score(DraftText draft, IReadOnlyList<Finding> findings) =>
        findings.Sum(ScoreOf)
        - (draft.Present.Count * PerElement)
        + (draft.Heard.Loudest * ShareOfSound);

    // What is missing is worth a look only, and yet such a draft does half of what it is for.
    private static double ScoreOf(Finding finding) => finding switch
    {
        { Weight: Weight.Strong } => StrongScore,
        { Weight: Weight.Medium } => MediumScore,
        { Kind: "missingAsk" or "missingThanks" } => MissingScore,
        _ => SoftScore,
    };

    private string Summary(DraftText draft, IReadOnlyList<Finding> findings)
    {
        if (draft.Words == 0)
        {
            return sentences["tone/empty"];
        }

        var strong = findings.Count(finding => finding.Weight == Weight.Strong);
        return findings.Count switch
        {
            0 => sentences["tone/clean"],
            _ when strong > 1 => sentences.Fill("tone/strong-parts", ("count", Number(strong))),
            1 => sentences["tone/one-part"],
            var count => sentences.Fill("tone/some-parts", ("count", Number(count))),
        };
    }

    // Most drafts are of a few lengths, and what is said of each is always the same.
    private string LengthSays(int words) =>
        words >= lengths.Length ? NewLengthSays(words) : lengths[words] ??= NewLengthSays(words);

    private string NewLengthSays(int words)
    {
        var name = words switch
        {
            < LengthNotices.Bare => "bare",
            > LengthNotices.TooLong => "too-long",
            > LengthNotices.QuiteLong => "rather-long",
            _ => "good-length",
        };
        return sentences.Fill($"tone/{name}", ("words", Number(words)));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
