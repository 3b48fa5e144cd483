namespace OutlookCoach.Coaching.Learning;

/// <summary>Tells of which kinds a sentence sounds, each kind told from all other lines: a sentence may be of several, or of none.</summary>
internal sealed class KindEar
{
    private static readonly LineLearner Learner = new(rounds: 10, step: 0.7f);

    private readonly int kinds;
    private readonly int features;

    // By place: of each kind, how much the feature speaks for it. Pairs with a word between them stand behind all others, and what every sentence has behind them.
    private readonly float[] weights;

    private KindEar(int kinds, int features, float[] weights) => (this.kinds, this.features, this.weights) = (kinds, features, weights);

    /// <summary>Learns from lines, a tenth of a second or more.</summary>
    /// <param name="book">Which all the lines were cut with.</param>
    /// <param name="wanted">The kinds to listen for.</param>
    public static KindEar Learn(LineBook book, LineKinds kinds, IReadOnlyList<string> wanted)
    {
        var all = book.Features + book.FeaturesApart + 1;
        var told = kinds.Names.SelectMany(kind => kinds.Lines(kind).Select(line => (kind, line)))
            .GroupBy(told => told.line.Text, StringComparer.Ordinal)
            .OrderBy(line => line.Key, StringComparer.Ordinal)
            .Select(line => (Places(line.First().line, book), line.First().line.Places.Length, Kinds: line.Select(told => told.kind).ToHashSet(StringComparer.Ordinal)))
            .ToArray();
        var lines = told.Select(line => (line.Item1, line.Length, Bits(line.Kinds, wanted))).ToArray();
        return new KindEar(wanted.Count, book.Features, Learner.Weights(lines, all, wanted.Count));
    }

    /// <summary>Near 0 a sentence is as often of the kind as not; above, more often.</summary>
    /// <param name="scores">By kind, in the order they were wanted in.</param>
    public void Score(ReadOnlySpan<int> known, ReadOnlySpan<int> apart, Span<float> scores)
    {
        weights.AsSpan(weights.Length - kinds).CopyTo(scores);
        Add(known, 0, scores);
        Add(apart, features, scores);
        var scale = (float)LineModel.Score(1, known.Length);
        foreach (ref var score in scores)
        {
            score *= scale;
        }
    }

    private void Add(ReadOnlySpan<int> places, int first, Span<float> scores)
    {
        foreach (var place in places)
        {
            var row = weights.AsSpan((place + first) * kinds, kinds);
            for (var kind = 0; kind < row.Length; kind++)
            {
                scores[kind] += row[kind];
            }
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

    private static int[] Places(LearnedLine line, LineBook book) =>
        [.. line.Places, .. line.Apart.Select(place => place + book.Features), book.Features + book.FeaturesApart];
}
