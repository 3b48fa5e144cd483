using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Tool.Measures;

/// <summary>The figures of <c>coach measure tone</c>.</summary>
internal static class ToneFigures
{
    public static IEnumerable<Figure> Of(IReadOnlyList<LabelledDraft> drafts, IReadOnlyList<TonePrediction> predictions)
    {
        var pairs = drafts.Zip(predictions).ToArray();
        var flawed = pairs.Where(pair => pair.First.Label == LabelledDraft.Flawed).ToArray();
        var gracious = pairs.Where(pair => pair.First.Label == LabelledDraft.Gracious).ToArray();
        return
        [
            new("drafts", drafts.Count),
            new("tone.accuracy", Figures.Share(pairs, IsRight)),
            new("tone.balancedAccuracy", (Figures.Share(flawed, IsRight) + Figures.Share(gracious, IsRight)) / 2),
            new("tone.auc", AreaUnderCurve(flawed.Select(pair => pair.Second.Score), [.. gracious.Select(pair => pair.Second.Score)])),
            new("gracious.flagged", Figures.Share(gracious, pair => pair.Second.Findings.Any(finding => finding.Weight != Weight.Soft))),
            .. FlawKinds.All.Select(kind => Recall(pairs, kind.Name, kind.Flaws, kind.Kinds)).Where(figure => figure.Of > 0),
        ];
    }

    private static bool IsRight((LabelledDraft Draft, TonePrediction Found) pair) => pair.Draft.Label == pair.Found.Label;

    // The chance that a flawed draft scores above a gracious one; a tie counts half.
    private static double? AreaUnderCurve(IEnumerable<double> flawed, double[] gracious)
    {
        var scores = flawed.ToArray();
        var won = scores.Sum(score => gracious.Sum(other => score > other ? 1 : score < other ? 0 : 0.5));
        return Figures.Share(won, (double)scores.Length * gracious.Length);
    }

    private static Figure Recall((LabelledDraft Draft, TonePrediction Found)[] pairs, string name, string[] flaws, string[] kinds)
    {
        var labelled = pairs.Where(pair => pair.Draft.Flaws.Intersect(flaws).Any()).ToArray();
        return new($"kind.{name}.recall", Figures.Share(labelled, pair => pair.Found.Kinds.Intersect(kinds).Any()), labelled.Length);
    }
}
