using OutlookCoach.Coaching.Tone;
using OutlookCoach.Tool;

namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>Writes what is found in a draft as a coach would say it, so that it can be read and approved.</summary>
internal static class FindingProse
{
    public static string Of(CorpusDraft draft)
    {
        var report = draft.Report;
        var found = report.Findings.Count > 0 ? report.Findings.Select(finding => Finding(draft.Text, finding))
            : [report.Care is { } care ? $"Care: {care.Says}" : "Nothing to fix."];
        return $"## {draft.Name}\n\n{string.Join('\n', found)}\n";
    }

    private static string Finding(string text, Finding finding)
    {
        var kind = string.Join(" and ", finding.Also.Prepend(finding.Kind));
        var place = finding.Length > 0 ? $"“{Words.OneLine(text.Substring(finding.Start, finding.Length)).TrimEnd('.')}”" : "the whole text";
        return $"- {finding.Weight}, {kind}: {place}. {finding.Says}{Better(finding.Try)}";
    }

    private static string Better(string? better) => better switch
    {
        null => "",
        "" => " Better left out.",
        _ => $" Better: “{Words.OneLine(better)}”",
    };
}
