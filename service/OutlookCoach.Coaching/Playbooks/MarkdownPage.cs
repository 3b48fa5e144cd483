namespace OutlookCoach.Coaching.Playbooks;

/// <summary>A Markdown page with a YAML head between two lines of three dashes. <see cref="Bullets"/> are its "- " lines, a wrapped line joined to the one above.</summary>
internal sealed record MarkdownPage(PlaybookPage Head, IReadOnlyList<Line> Bullets)
{
    /// <summary>The bullets, those with no empty line between them together.</summary>
    public IEnumerable<IReadOnlyList<Line>> Lists { get; private init; } = [];

    private const string Fence = "---";

    /// <summary>Null when the head cannot be read; the problem is then already noted.</summary>
    public static MarkdownPage? Read(PlaybookFile file, ProblemList problems)
    {
        var lines = file.Text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1;
        if (end < 0)
        {
            problems.Add(file.Path, 1, 1, "This page should start with a head between two lines of \"---\".");
            return null;
        }

        var head = PlaybookPage.Read(file.Path, string.Join('\n', lines[1..end]), 1, problems);
        if (head is null)
        {
            return null;
        }

        var bullets = ReadBullets(lines, end + 1);
        return new MarkdownPage(head, bullets) { Lists = bullets.GroupBy(bullet => Array.FindIndex(lines, bullet.Number, line => line.Length == 0)).Select(list => list.ToArray()) };
    }

    private static List<Line> ReadBullets(string[] lines, int first)
    {
        var bullets = new List<Line>();
        for (var i = first; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                bullets.Add(new Line(line[2..].Trim(), i + 1, 3));
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal) && line.Trim().Length > 0 && bullets.Count > 0)
            {
                bullets[^1] = bullets[^1] with { Text = $"{bullets[^1].Text} {line.Trim()}" };
            }
        }

        return bullets;
    }
}
