using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Learning;

/// <summary>All features that some line has, each with a place of its own: models are arrays by place. Pairs with a word between them have places apart.</summary>
internal sealed class LineBook(LineFeatures features, FeatureTable near, FeatureTable apart)
{
    private readonly LineRoom room = new();
    private readonly List<int> words = [];
    private readonly List<int> pairs = [];
    private readonly List<int> placesApart = [];

    public LineBook(LineFeatures features)
        : this(features, new FeatureTable(), new FeatureTable())
    {
    }

    public static LineBook Load(BinaryReader reader, LineFeatures features) => new(features, new FeatureTable(reader.ReadArray<uint>()), new FeatureTable(reader.ReadArray<uint>()));

    public void Save(BinaryWriter writer)
    {
        writer.WriteArray(near.Features());
        writer.WriteArray(apart.Features());
    }

    public int Features => near.Count;

    public int FeaturesApart => apart.Count;

    /// <summary>Cuts a line and learns its features, some of them more than once. Not for two threads at once.</summary>
    /// <param name="pairsApart">Also the pairs with a word between them.</param>
    public LearnedLine Learn(string line, bool pairsApart)
    {
        words.Clear();
        pairs.Clear();
        placesApart.Clear();
        var text = features.Cut(line);
        foreach (var sentence in text.Sentences)
        {
            var stems = features.StemsOf(text, sentence, room.Stems);
            Learn(stems, sentence.Ends);
            for (var at = 2; at < stems.Length && pairsApart; at++)
            {
                placesApart.Add(apart.Add(LineFeatures.PairApart(stems, at)));
            }
        }

        return new LearnedLine(line, [.. words, .. pairs], [.. placesApart]) { Words = words.Count };
    }

    private void Learn(ReadOnlySpan<uint> stems, char ends)
    {
        for (var at = 0; at < stems.Length; at++)
        {
            words.Add(near.Add(stems[at]));
            pairs.Add(near.Add(LineFeatures.Pair(stems, at)));
        }

        pairs.Add(near.Add(LineFeatures.LastPair(stems, ends)));
    }

    /// <summary>The places of those of a sentence's features that some line had too.</summary>
    /// <param name="room">Holds them, and is used anew for each sentence.</param>
    public KnownFeatures Known(TokenizedText text, in Sentence sentence, LineRoom room)
    {
        var stems = features.StemsOf(text, sentence, room.Stems);
        var words = KnownWords(stems, room.Near);
        var all = words + KnownPairs(stems, sentence.Ends, room.Near.AsSpan(words));
        return new KnownFeatures(room.Near.AsSpan(0, all), words, KnownApart(stems, room.Apart));
    }

    private int KnownWords(ReadOnlySpan<uint> stems, Span<int> known)
    {
        var count = 0;
        for (var at = 0; at < stems.Length; at++)
        {
            // A place of -1 is written over by the next.
            known[count] = near.Find(stems[at]);
            count += known[count] >= 0 ? 1 : 0;
        }

        return count;
    }

    private int KnownPairs(ReadOnlySpan<uint> stems, char ends, Span<int> known)
    {
        var count = 0;
        for (var at = 0; at < stems.Length; at++)
        {
            known[count] = near.Find(LineFeatures.Pair(stems, at));
            count += known[count] >= 0 ? 1 : 0;
        }

        known[count] = near.Find(LineFeatures.LastPair(stems, ends));
        return count + (known[count] >= 0 ? 1 : 0);
    }

    private ReadOnlySpan<int> KnownApart(ReadOnlySpan<uint> stems, int[] known)
    {
        var count = 0;
        for (var at = 2; at < stems.Length && apart.Count > 0; at++)
        {
            known[count] = apart.Find(LineFeatures.PairApart(stems, at));
            count += known[count] >= 0 ? 1 : 0;
        }

        return known.AsSpan(0, count);
    }
}
