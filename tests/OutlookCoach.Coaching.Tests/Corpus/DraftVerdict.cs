using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>Holds findings against what a reader wants found. A soft hint more does no harm in a draft that needs mending; in one that does not, any finding is too much.</summary>
internal static class DraftVerdict
{
    public const string Care = "care";

    // They shade into one another: one more of them is no mistake in a draft that is hostile in any way.
    private static readonly string[] Shades = ["bitter", "passiveAggressive", "sarcastic"];
    private static readonly string[] Hostile = [.. Shades, "arguesDecision", "demandsFeedback", "entitled", "guiltTrip", "runsDownHire", "slamsDoor", "threatening"];

    public static IEnumerable<Wrong> Of(CorpusDraft draft)
    {
        var where = $"drafts/{draft.Theme}/{draft.Name}";
        var wants = draft.Wants;
        var missing = wants.Missing(Found(draft.Report)).Select(kind => new Wrong(where, $"misses {kind}", "nothing such is found"));
        var unwanted = wants.Named.Contains(Care) ? [] : wants.Unwanted(Shown(draft)).Select(kind => new Wrong(where, $"finds {kind}", Quotes(draft, kind)));
        return missing.Concat(unwanted);
    }

    private static string[] Found(ToneReport report) =>
        [.. report.Findings.SelectMany(finding => finding.Also.Prepend(finding.Kind)), .. report.Care is null ? [] : (string[])[Care]];

    private static IEnumerable<string> Shown(CorpusDraft draft)
    {
        var shades = draft.Wants.Named.Intersect(Hostile).Any() ? Shades : [];
        var findings = draft.Report.Findings.Where(finding => draft.Wants.IsNothing || finding.Weight != Weight.Soft);
        return findings.Select(finding => finding.Kind).Concat(draft.Report.Care is null ? [] : [Care]).Distinct().Except(shades);
    }

    private static string Quotes(CorpusDraft draft, string kind) =>
        string.Join(", ", draft.Report.Findings.Where(finding => finding.Kind == kind).Select(finding => $"“{draft.Text.Substring(finding.Start, finding.Length)}” ({finding.Rule})"));
}
