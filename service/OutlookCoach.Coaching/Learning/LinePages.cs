using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Learning;

/// <summary>The lines that models learn from: Markdown pages, one sentence a bullet; the file's name, or its folder, says what they are.</summary>
internal static class LinePages
{
    /// <summary>Lines by kind.</summary>
    /// <param name="folder">Such as "en/learned/tone/".</param>
    public static ILookup<string, string> Read(IReadOnlyList<PlaybookFile> files, string folder, ProblemList problems) => In(files, folder)
        .Select(file => (Kind: RuleReader.KindOf(file.Path[folder.Length..]), Page: Page(file, problems)))
        .SelectMany(entry => (entry.Page?.Bullets ?? []).Select(line => (entry.Kind, line.Text)))
        .ToLookup(entry => entry.Kind, entry => entry.Text);

    /// <summary>The pages in a folder and in those below it.</summary>
    public static IEnumerable<PlaybookFile> In(IReadOnlyList<PlaybookFile> files, string folder) =>
        files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal));

    /// <summary>Null when it cannot be read; the problem is then noted.</summary>
    public static MarkdownPage? Page(PlaybookFile file, ProblemList problems)
    {
        var page = MarkdownPage.Read(file, problems);

        // What the lines are is told to the people who add to them.
        _ = page?.Head.Text("about");
        page?.Head.Finish();
        return page;
    }
}
