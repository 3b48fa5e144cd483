using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Learning;

/// <summary>The lines that models learn from: Markdown pages, one sentence a bullet; the file's name, or its folder, says what they are.</summary>
internal sealed class LineBook
{
    private readonly LineFeatures features;
    private readonly Dictionary<uint, int> places = [];
    private readonly Dictionary<string, LineCounts> counts;

    private LineBook(LineFeatures features, ILookup<string, string> lines)
    {
        this.features = features;
        var learned = lines.Select(kind => (kind.Key, Lines: kind.Select(Learn).ToArray())).ToArray();
        counts = learned.ToDictionary(kind => kind.Key, kind => LineCounts.Of(kind.Lines, places.Count), StringComparer.Ordinal);
    }

    public IEnumerable<string> Kinds => counts.Keys.Order(StringComparer.Ordinal);

    public LineCounts this[string kind] => counts[kind];

    /// <param name="folder">Such as "en/learned/tone/".</param>
    public static LineBook Read(IReadOnlyList<PlaybookFile> files, string folder, LineFeatures features, ProblemList problems) => new(features, files
        .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal))
        .Select(file => (Kind: RuleReader.KindOf(file.Path[folder.Length..]), Page: MarkdownPage.Read(file, problems)))
        .SelectMany(entry => Bullets(entry.Page).Select(line => (entry.Kind, line.Text)))
        .ToLookup(entry => entry.Kind, entry => entry.Text));

    /// <summary>The lines of several kinds together.</summary>
    public LineCounts Together(IEnumerable<string> kinds) => kinds.Select(kind => counts[kind]).Aggregate((one, other) => one + other);

    /// <summary>For each sentence its features that some line had too.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Known(TokenizedText text)
    {
        var known = new IReadOnlyList<int>[text.Sentences.Length];
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = KnownOf(text, text.Sentences[i]);
        }

        return known;
    }

    private List<int> KnownOf(TokenizedText text, Sentence sentence)
    {
        var found = new List<int>((2 * sentence.Words) + 1);
        foreach (var feature in features.Of(text, sentence))
        {
            if (places.TryGetValue(feature, out var place))
            {
                found.Add(place);
            }
        }

        return found;
    }

    private static IReadOnlyList<Line> Bullets(MarkdownPage? page)
    {
        // What the lines are is told to the people who add to them.
        _ = page?.Head.Text("about");
        page?.Head.Finish();
        return page?.Bullets ?? [];
    }

    private int[] Learn(string line) => [.. features.OfLine(line).Select(Place)];

    private int Place(uint feature)
    {
        places.TryAdd(feature, places.Count);
        return places[feature];
    }
}
