namespace OutlookCoach.Coaching.Learning;

/// <summary>Tells of which kinds something sounds, each kind told from all others: it may be of several, or of none.</summary>
internal sealed class KindEar
{
    private static readonly LineLearner Learner = new(rounds: 10, step: 0.7f);

    private readonly int kinds;

    // By place, and last what everything has: the number of its row of weights, 0 where it has none. Only one in ten was seen
    // often enough to have a row, so that the rows stay near.
    private readonly int[] rows;

    // By row, then by kind: how much the feature speaks for the kind.
    private readonly float[] weights;

    private KindEar(int kinds, int[] rows, float[] weights) => (this.kinds, this.rows, this.weights) = (kinds, rows, weights);

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

    /// <summary>Learns by going through all examples several times, a tenth of a second or more.</summary>
    /// <param name="places">How many there are.</param>
    public static KindEar Learn(IReadOnlyList<LearnedExample> examples, int places, int kinds) => new(kinds, Learner.Weights(examples, places, kinds));

    public static KindEar Load(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadArray<int>(), reader.ReadArray<float>());

    public void Save(BinaryWriter writer)
    {
        writer.Write(kinds);
        writer.WriteArray(rows);
        writer.WriteArray(weights);
    }

    /// <summary>Adds what these places say.</summary>
    public int Add(ReadOnlySpan<int> known, Span<float> sums)
    {
        var count = 0;
        foreach (var place in known)
        {
            if (rows[place] is > 0 and var row)
            {
                LineLearner.Add(weights.AsSpan(row * kinds, kinds), sums);
                count++;
            }
        }

        return count;
    }
}
