using YamlDotNet.Core;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>
/// A YAML page read strictly: every value is text or a list of texts, every key must be known, and each mistake has its place.
/// Keys become known by being asked for; <see cref="Finish"/> then names the ones that nobody asked for.
/// </summary>
internal sealed class PlaybookPage
{
    private readonly Dictionary<string, (PageValue Key, PageValue Value)> entries;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly ProblemList problems;
    private readonly int lineOffset;

    private PlaybookPage(string path, Dictionary<string, (PageValue Key, PageValue Value)> entries, int lineOffset, ProblemList problems)
    {
        Path = path;
        this.entries = entries;
        this.lineOffset = lineOffset;
        this.problems = problems;
    }

    public string Path { get; }

    public IEnumerable<string> Keys => entries.Keys;

    /// <summary>A file that must be there. When it is not, or is unreadable, the problem is noted and the page is empty.</summary>
    public static PlaybookPage Need(IReadOnlyList<PlaybookFile> files, string path, ProblemList problems)
    {
        if (files.FirstOrDefault(file => file.Path == path) is { } file)
        {
            return Read(file, problems) ?? new PlaybookPage(path, [], 0, new ProblemList());
        }

        problems.Add(path, 1, 1, "This file is missing.");
        return new PlaybookPage(path, [], 0, new ProblemList());
    }

    /// <summary>Null when the page is no YAML map; the problem is then already noted.</summary>
    public static PlaybookPage? Read(PlaybookFile file, ProblemList problems) => Read(file.Path, file.Text, 0, problems);

    /// <param name="lineOffset">Lines of the file that stand above this YAML.</param>
    public static PlaybookPage? Read(string path, string yaml, int lineOffset, ProblemList problems)
    {
        try
        {
            if ((PlainPage.Read(yaml) ?? YamlPage.Read(yaml)) is { } entries)
            {
                return new PlaybookPage(path, entries, lineOffset, problems);
            }

            problems.Add(path, lineOffset + 1, 1, "This file should be a list of \"key: words\".");
        }
        catch (YamlException mistake)
        {
            problems.Add(path, (int)mistake.Start.Line + lineOffset, (int)mistake.Start.Column, $"This is not readable as YAML: {Cause(mistake)}");
        }

        return null;
    }

    /// <summary>A required text; empty, with a problem noted, when it is missing.</summary>
    public string Text(string key) => Optional(key) ?? Missing(key).Text;

    /// <summary>A required text with its place.</summary>
    public Line TextLine(string key) => Find(key) is { } node && AsLine(node) is { } line ? line : Missing(key);

    public string? Optional(string key) => Find(key) is { } node ? AsLine(node)?.Text : null;

    /// <summary>A whole number above zero.</summary>
    public int Whole(string key, int otherwise)
    {
        if (Find(key) is not { } node || AsLine(node) is not { } line)
        {
            return otherwise;
        }

        if (int.TryParse(line.Text, out var number) && number > 0)
        {
            return number;
        }

        Problem(line, $"\"{line.Text}\" should be a whole number above zero.");
        return otherwise;
    }

    /// <summary>A required list with at least one line.</summary>
    public IReadOnlyList<Line> Lines(string key)
    {
        var lines = OptionalLines(key);
        if (lines.Count == 0 && !entries.ContainsKey(key))
        {
            Missing(key);
        }

        return lines;
    }

    public IReadOnlyList<Line> OptionalLines(string key)
    {
        if (Find(key) is not { } node)
        {
            return [];
        }

        if (node.Items is { Count: > 0 } items)
        {
            return [.. items.Select(AsLine).OfType<Line>()];
        }

        problems.Add(Path, Place(node).Line, Place(node).Column, $"\"{key}\" should be a list, one \"- \" line each, with at least one line.");
        return [];
    }

    /// <summary>A required word out of an enum, written in camelCase or kebab-case.</summary>
    public T Choice<T>(string key, T missing)
        where T : struct, Enum => Find(key) is null ? MissingChoice(key, missing) : OptionalChoice(key, missing);

    public T OptionalChoice<T>(string key, T otherwise)
        where T : struct, Enum
    {
        if (Find(key) is not { } node || AsLine(node) is not { } line)
        {
            return otherwise;
        }

        return ParseChoice<T>(line) ?? otherwise;
    }

    /// <summary>Words out of an enum, in a list.</summary>
    public IReadOnlyList<T> OptionalChoices<T>(string key)
        where T : struct, Enum => [.. OptionalLines(key).Select(ParseChoice<T>).OfType<T>()];

    /// <summary>Notes a problem at a line of this page.</summary>
    public void Problem(Line line, string says) => problems.Add(Path, line, says);

    /// <summary>Names every key that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var (key, entry) in entries.Where(entry => !asked.Contains(entry.Key)))
        {
            var place = Place(entry.Key);
            problems.Add(Path, place.Line, place.Column, $"I do not know the key \"{key}\"{NearestWord.Hint(key, asked)}");
        }
    }

    private static string Cause(YamlException mistake) => mistake.InnerException?.Message ?? mistake.Message;

    private PageValue? Find(string key)
    {
        asked.Add(key);
        return entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    private Line? AsLine(PageValue node)
    {
        var (line, column) = Place(node);
        if (node.Words is { } text && text.Trim() is { Length: > 0 } words)
        {
            return new Line(words, line, column);
        }

        problems.Add(Path, line, column, "Words are expected here. Put the line in quotation marks if it starts with a sign or holds a colon.");
        return null;
    }

    private T? ParseChoice<T>(Line line)
        where T : struct, Enum
    {
        if (Enum.TryParse<T>(line.Text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && !char.IsDigit(line.Text[0]))
        {
            return value;
        }

        Problem(line, $"I do not know \"{line.Text}\"{NearestWord.Hint(line.Text, Enum.GetNames<T>().Select(CamelCase))}");
        return null;
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private T MissingChoice<T>(string key, T missing)
        where T : struct, Enum
    {
        Missing(key);
        return missing;
    }

    private Line Missing(string key)
    {
        problems.Add(Path, lineOffset + 1, 1, $"\"{key}\" is missing.");
        return new Line("", lineOffset + 1, 1);
    }

    private (int Line, int Column) Place(PageValue node) => (node.Line + lineOffset, node.Column);
}
