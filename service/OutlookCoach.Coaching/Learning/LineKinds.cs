namespace OutlookCoach.Coaching.Learning;

/// <summary>What was seen in the lines of each kind: models are made of it, and it is not needed any more.</summary>
internal sealed class LineKinds
{
    private readonly Dictionary<string, LineCounts> counts;

    /// <param name="lines">By kind, as <see cref="LinePages"/> reads them.</param>
    public LineKinds(LineBook book, ILookup<string, string> lines)
    {
        var learned = lines.Select(kind => (kind.Key, Lines: kind.Select(book.Learn).ToArray())).ToArray();
        counts = learned.ToDictionary(kind => kind.Key, kind => LineCounts.Of(kind.Lines, book.Features), StringComparer.Ordinal);
    }

    public IEnumerable<string> Names => counts.Keys.Order(StringComparer.Ordinal);

    public LineCounts this[string kind] => counts[kind];

    /// <summary>The lines of several kinds together.</summary>
    public LineCounts Together(IEnumerable<string> kinds) => LineCounts.Sum([.. kinds.Select(kind => counts[kind])]);
}
