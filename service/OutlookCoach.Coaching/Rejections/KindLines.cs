using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The one sentence beneath a closing mail: why it is seldom about the person, or a rest before answering. From <c>care/kindness</c>.</summary>
internal sealed class KindLines
{
    /// <summary>Characters; it stands in a narrow pane and is read at a glance.</summary>
    private const int Longest = 90;

    private readonly List<(string Says, IReadOnlyList<Stage> Stages)> lines = [];

    public static KindLines Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var folder = $"{language}/care/kindness/";
        var sources = SourceList.Read(files);
        var kind = new KindLines();
        foreach (var file in files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)))
        {
            if (PlaybookPage.Read(file, problems) is { } page)
            {
                kind.Add(page, sources);
            }
        }

        if (kind.lines.TrueForAll(line => line.Stages.Count > 0))
        {
            problems.Add(folder, 1, 1, "At least one kind line should fit every stage.");
        }

        return kind;
    }

    /// <summary>The same seed and stage always get the same line.</summary>
    public string For(uint seed, Stage stage)
    {
        var fitting = lines.FindAll(line => line.Stages.Count == 0 || line.Stages.Contains(stage));
        return fitting[(int)(seed % (uint)fitting.Count)].Says;
    }

    private void Add(PlaybookPage page, IReadOnlySet<string> sources)
    {
        var stages = page.OptionalChoices<Stage>("stages");
        foreach (var line in page.Lines("says"))
        {
            if (line.Text.Length > Longest || line.Text.Contains('!', StringComparison.Ordinal))
            {
                page.Problem(line, $"A kind line is calm and short: no exclamation mark, {Longest} characters at most.");
            }

            lines.Add((line.Text, stages));
        }

        page.Text("why");
        if (page.Text("source") is { Length: > 0 } source && !sources.Contains(source))
        {
            page.Problem(page.TextLine("source"), $"SOURCES.md has no heading \"{source}\"{NearestWord.Hint(source, sources)}");
        }

        page.Finish();
    }
}
