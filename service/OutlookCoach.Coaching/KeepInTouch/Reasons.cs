using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Every page of the cadence table says why, and where that comes from.</summary>
internal static class Reasons
{
    public static void Require(PlaybookPage page, IReadOnlySet<string> sources)
    {
        page.Text("why");
        var source = page.TextLine("source");
        if (source.Text.Length > 0 && !sources.Contains(source.Text))
        {
            page.Problem(source, $"SOURCES.md has no heading \"{source.Text}\"{NearestWord.Hint(source.Text, sources)}");
        }
    }
}
