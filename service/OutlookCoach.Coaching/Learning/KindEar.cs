namespace OutlookCoach.Coaching.Learning;

/// <summary>Tells of which kinds a sentence sounds, each kind told from all other lines: a sentence may be of several, or of none.</summary>
internal sealed class KindEar
{
    private static readonly LineLearner Learner = new(rounds: 10, step: 0.7f);

    private readonly int kinds;

    // By place, and last what every sentence has: the number of its row of weights, 0 where it has none. Only one in ten was seen
    // often enough to have a row, so that the rows stay near.
    private readonly int[] rows;

    // By row, then by kind: how much the feature speaks for the kind.
    private readonly float[] weights;

    private KindEar(int kinds, float[] learned)
    {
        this.kinds = kinds;
        rows = new int[learned.Length / kinds];
        var kept = new List<float>(new float[kinds]);
        for (var place = 0; place < rows.Length; place++)
        {
            var row = learned.AsSpan(place * kinds, kinds);
            if (row.ContainsAnyExcept(0f))
            {
                rows[place] = kept.Count / kinds;
                kept.AddRange(row);
            }
        }

        weights = [.. kept];
    }

    /// <summary>Learns from lines, a tenth of a second or more.</summary>
    /// <param name="book">Which all the lines were cut with.</param>
    /// <param name="wanted">The kinds to listen for.</param>
    public static KindEar Learn(LineBook book, LineKinds kinds, IReadOnlyList<string> wanted)
    {
        var all = book.Features + 1;
        var told = kinds.Names.SelectMany(kind => kinds.Lines(kind).Select(line => (kind, line)))
            .GroupBy(told => told.line.Text, StringComparer.Ordinal)
            .OrderBy(line => line.Key, StringComparer.Ordinal)
            .Select(line => ((int[])[.. line.First().line.Places, book.Features], line.First().line.Places.Length, Kinds: line.Select(told => told.kind).ToHashSet(StringComparer.Ordinal)))
            .ToArray();
        var lines = told.Select(line => (line.Item1, line.Length, Bits(line.Kinds, wanted))).ToArray();
        return new KindEar(wanted.Count, Learner.Weights(lines, all, wanted.Count));
    }

    /// <summary>Near 0 a sentence is as often of the kind as not; above, more often.</summary>
    /// <param name="scores">By kind, in the order they were wanted in.</param>
    public void Score(ReadOnlySpan<int> known, Span<float> scores)
    {
        weights.AsSpan(rows[^1] * kinds, kinds).CopyTo(scores);
        foreach (var place in known)
        {
            if (rows[place] is > 0 and var row)
            {
                LineLearner.Add(weights.AsSpan(row * kinds, kinds), scores);
            }
        }

        var scale = (float)LineModel.Score(1, known.Length);
        foreach (ref var score in scores)
        {
            score *= scale;
        }
    }

    private static uint Bits(HashSet<string> kinds, IReadOnlyList<string> wanted)
    {
        var bits = 0u;
        for (var kind = 0; kind < wanted.Count; kind++)
        {
            bits |= kinds.Contains(wanted[kind]) ? 1u << kind : 0;
        }

        return bits;
    }
}
