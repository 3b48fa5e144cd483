using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Learning;

/// <summary>What was seen in the lines that models learn from.</summary>
internal sealed class LineBook
{
    private readonly LineFeatures features;
    private readonly Dictionary<uint, int> places = [];
    private readonly Dictionary<string, LineCounts> counts;

    /// <param name="lines">By kind, as <see cref="LinePages"/> reads them.</param>
    public LineBook(LineFeatures features, ILookup<string, string> lines)
    {
        this.features = features;
        var learned = lines.Select(kind => (kind.Key, Lines: kind.Select(Learn).ToArray())).ToArray();
        counts = learned.ToDictionary(kind => kind.Key, kind => LineCounts.Of(kind.Lines, places.Count), StringComparer.Ordinal);
    }

    public IEnumerable<string> Kinds => counts.Keys.Order(StringComparer.Ordinal);

    public LineCounts this[string kind] => counts[kind];

    /// <summary>The lines of several kinds together.</summary>
    public LineCounts Together(IEnumerable<string> kinds) => LineCounts.Sum([.. kinds.Select(kind => counts[kind])]);

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

    private int[] Learn(string line) => [.. features.OfLine(line).Select(Place)];

    private int Place(uint feature)
    {
        places.TryAdd(feature, places.Count);
        return places[feature];
    }
}
