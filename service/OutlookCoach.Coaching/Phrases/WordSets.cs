namespace OutlookCoach.Coaching.Phrases;

/// <summary>Sets of words that stand for one place in a phrase: the forms of a word, or a group of single words. Equal sets are one.</summary>
internal sealed class WordSets
{
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly List<int[]> members = [];

    public IReadOnlyList<int> Members(int set) => members[set];

    /// <param name="key">Names the set; the same key is always the same set.</param>
    public int Add(string key, Func<IEnumerable<int>> words)
    {
        if (!byKey.TryGetValue(key, out var set))
        {
            set = members.Count;
            members.Add([.. words().Distinct()]);
            byKey.Add(key, set);
        }

        return set;
    }

    public bool Holds(int set, int word) => members[set].AsSpan().Contains(word);
}
