using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Tool.Measures;

/// <summary>How a labelled draft was judged.</summary>
internal sealed record TonePrediction(string Id, string Label, double Score, IReadOnlyList<string> Kinds, IReadOnlyList<PredictedFinding> Findings)
{
    private static readonly string[] Missing = ["missingAsk", "missingThanks"];

    public static TonePrediction Of(LabelledDraft draft, ToneReport report) => new(
        draft.Id,
        report.Findings.Any(finding => finding.Weight != Weight.Soft || Missing.Contains(finding.Kind)) ? LabelledDraft.Flawed : LabelledDraft.Gracious,
        report.Score,
        [.. report.Findings.SelectMany(finding => finding.Also.Prepend(finding.Kind)).Distinct()],
        [.. report.Findings.Select(finding => new PredictedFinding(finding.Kind, finding.Weight, finding.Start, finding.Length, finding.Try))]);
}
