namespace OutlookCoach.Coaching.Phrases;

/// <summary>Sets of words that stand for one place in a phrase: the forms of a word, or a group of single words. Equal sets are one.</summary>
internal sealed class WordSets
{
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly List<ulong[]> bits = [];
    private readonly List<int[]> members = [];

    public IReadOnlyList<int> Members(int set) => members[set];

    /// <param name="key">Names the set; the same key is always the same set.</param>
    public int Add(string key, Func<IEnumerable<int>> words)
    {
        if (!byKey.TryGetValue(key, out var set))
        {
            set = bits.Count;
            int[] ids = [.. words().Distinct()];
            members.Add(ids);
            bits.Add(Bits(ids));
            byKey.Add(key, set);
        }

        return set;
    }

    public bool Holds(int set, int word)
    {
        var mask = bits[set];
        var at = word >> 6;
        return at < mask.Length && (mask[at] & (1UL << (word & 63))) != 0;
    }

    private static ulong[] Bits(int[] ids)
    {
        var mask = new ulong[(ids.Max() >> 6) + 1];
        foreach (var id in ids)
        {
            mask[id >> 6] |= 1UL << (id & 63);
        }

        return mask;
    }
}
