namespace OutlookCoach.Coaching.Playbooks;

/// <summary>The headings of SOURCES.md: what a rule may name as its source.</summary>
internal static class SourceList
{
    public static IReadOnlySet<string> Read(IEnumerable<PlaybookFile> files) =>
        files.Where(file => file.Path.EndsWith("SOURCES.md", StringComparison.Ordinal))
            .SelectMany(file => file.Text.ReplaceLineEndings("\n").Split('\n'))
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..].Trim())
            .ToHashSet(StringComparer.Ordinal);
}
