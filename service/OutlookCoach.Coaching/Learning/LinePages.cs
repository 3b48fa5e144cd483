using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Learning;

/// <summary>The lines that models learn from: Markdown pages, one sentence a bullet; the file's name, or its folder, says what they are.</summary>
internal static class LinePages
{
    /// <summary>Lines by kind.</summary>
    /// <param name="folder">Such as "en/learned/tone/".</param>
    public static ILookup<string, string> Read(IReadOnlyList<PlaybookFile> files, string folder, ProblemList problems) => files
        .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal))
        .Select(file => (Kind: RuleReader.KindOf(file.Path[folder.Length..]), Page: MarkdownPage.Read(file, problems)))
        .SelectMany(entry => Bullets(entry.Page).Select(line => (entry.Kind, line.Text)))
        .ToLookup(entry => entry.Kind, entry => entry.Text);

    private static IReadOnlyList<Line> Bullets(MarkdownPage? page)
    {
        // What the lines are is told to the people who add to them.
        _ = page?.Head.Text("about");
        page?.Head.Finish();
        return page?.Bullets ?? [];
    }
}
