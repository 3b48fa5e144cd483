namespace OutlookCoach.Coaching.Learning;

/// <summary>What was seen in the lines of each kind: models are made of it, and it is not needed any more.</summary>
internal sealed class LineKinds
{
    private readonly Dictionary<string, LearnedLine[]> lines;
    private readonly Dictionary<string, LineCounts> counts;

    /// <param name="lines">By kind, as <see cref="LinePages"/> reads them.</param>
    /// <param name="pairsApart">Kinds of which weights will be learned too.</param>
    public LineKinds(LineBook book, ILookup<string, string> lines, Predicate<string> pairsApart)
    {
        this.lines = lines.ToDictionary(kind => kind.Key, kind => Learn(book, kind, pairsApart(kind.Key)), StringComparer.Ordinal);
        counts = this.lines.ToDictionary(kind => kind.Key, kind => LineCounts.Of([.. kind.Value.Select(line => line.Places)], book.Features), StringComparer.Ordinal);
    }

    public IEnumerable<string> Names => counts.Keys.Order(StringComparer.Ordinal);

    public LineCounts this[string kind] => counts[kind];

    public IReadOnlyList<LearnedLine> Lines(string kind) => lines[kind];

    /// <summary>The lines of several kinds together.</summary>
    public LineCounts Together(IEnumerable<string> kinds) => LineCounts.Sum([.. kinds.Select(kind => counts[kind])]);

    private static LearnedLine[] Learn(LineBook book, IEnumerable<string> lines, bool pairsApart) => [.. lines.Select(line => book.Learn(line, pairsApart))];
}
