using System.Runtime.InteropServices;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// All phrases of a matcher as one network over words. Phrases that begin alike share their states; a state that many
/// phrases leave finds its way by one look-up, so that a step costs the same however many phrases there are.
/// </summary>
internal sealed class PhraseNetwork(WordSets sets)
{
    public const int LongestGap = 6;
    public const int LongestKeep = 9;
    public const int Root = 0;
    public const int StartRoot = 1;

    /// <summary>Stand where a set of words would: a gap, or words to keep, start at this edge.</summary>
    public const int Gap = -1;
    public const int Keep = -2;

    // A handful of sets is tried faster than a table is asked.
    private const int MostTried = 24;

    private readonly List<List<Edge>> edges = [[], []];
    private readonly List<List<Accept>?> accepts = [null, null];
    private readonly HashSet<long> added = [];
    private Dictionary<int, int[]>?[] tables = [];

    /// <summary>What is found when a state is reached.</summary>
    public readonly record struct Accept(int Id, PhraseEnd End) : IComparable<Accept>
    {
        public int CompareTo(Accept other) => Id != other.Id ? Id.CompareTo(other.Id) : End.CompareTo(other.End);
    }

    /// <summary>A set of words (or a gap, or words to keep) and the state behind it.</summary>
    public readonly record struct Edge(int Set, int Target);

    public int AddState()
    {
        edges.Add([]);
        accepts.Add(null);
        return edges.Count - 1;
    }

    public void AddEdge(int from, int set, int to)
    {
        if (added.Add(((long)from << 40) | ((long)(set - Keep) << 20) | (uint)to))
        {
            edges[from].Add(new Edge(set, to));
        }
    }

    public void AddAccept(int state, Accept accept)
    {
        var list = accepts[state] ??= [];
        if (!list.Contains(accept))
        {
            list.Add(accept);
        }
    }

    /// <summary>All phrases are in: crowded states get their tables.</summary>
    public void Finish()
    {
        added.Clear();
        tables = new Dictionary<int, int[]>?[edges.Count];
        for (var state = 0; state < edges.Count; state++)
        {
            if (edges[state].Count > MostTried)
            {
                tables[state] = Table(edges[state]);
                edges[state].RemoveAll(edge => edge.Set >= 0);
            }
        }
    }

    public ReadOnlySpan<Edge> Edges(int state) => CollectionsMarshal.AsSpan(edges[state]);

    /// <summary>Targets of a crowded state for a word.</summary>
    public ReadOnlySpan<int> Targets(int state, int word) =>
        tables[state] is { } table && table.TryGetValue(word, out var targets) ? targets : [];

    public bool Holds(int set, int word) => sets.Holds(set, word);

    public List<Accept>? Accepts(int state) => accepts[state];

    private Dictionary<int, int[]> Table(List<Edge> crowded)
    {
        var table = new Dictionary<int, List<int>>();
        foreach (var edge in crowded.Where(edge => edge.Set >= 0))
        {
            foreach (var word in sets.Members(edge.Set))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(table, word, out _) ??= []).Add(edge.Target);
            }
        }

        return table.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray());
    }
}
