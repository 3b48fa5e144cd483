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

    // A handful of sets is tried faster than a word is looked up.
    private const int MostTried = 24;

    // While phrases are added, an edge is one number: its state, its set, its target.
    private const int Bits = 21;
    private const int Mask = (1 << Bits) - 1;

    private readonly List<List<Accept>?> accepts = [null, null];
    private readonly List<long> added = [];

    // Then all edges stand in order of their states, and those of a state begin at its first.
    private Edge[] edges = [];
    private int[] firstEdge = [];

    // So do the steps of crowded states: the word above, the target below.
    private long[] steps = [];
    private int[] firstStep = [];

    /// <summary>What is found when a state is reached.</summary>
    public readonly record struct Accept(int Id, PhraseEnd End) : IComparable<Accept>
    {
        public int CompareTo(Accept other) => Id != other.Id ? Id.CompareTo(other.Id) : End.CompareTo(other.End);
    }

    /// <summary>A set of words (or a gap, or words to keep) and the state behind it.</summary>
    public readonly record struct Edge(int Set, int Target);

    public int AddState()
    {
        accepts.Add(null);
        return accepts.Count - 1;
    }

    public void AddEdge(int from, int set, int to) => added.Add(((long)from << (2 * Bits)) | ((long)(set - Keep) << Bits) | (uint)to);

    public void AddAccept(int state, Accept accept)
    {
        var list = accepts[state] ??= [];
        if (!list.Contains(accept))
        {
            list.Add(accept);
        }
    }

    /// <summary>All phrases are in.</summary>
    public void Finish()
    {
        added.Sort();
        (firstEdge, firstStep) = (new int[accepts.Count + 1], new int[accepts.Count + 1]);
        var (edgesSoFar, stepsSoFar, at) = (new List<Edge>(added.Count), new List<long>(), 0);
        for (var state = 0; state < accepts.Count; state++)
        {
            var first = at;
            while (at < added.Count && added[at] >> (2 * Bits) == state)
            {
                at++;
            }

            Place(CollectionsMarshal.AsSpan(added)[first..at], edgesSoFar, stepsSoFar);
            CollectionsMarshal.AsSpan(stepsSoFar)[firstStep[state]..].Sort();
            (firstEdge[state + 1], firstStep[state + 1]) = (edgesSoFar.Count, stepsSoFar.Count);
        }

        (edges, steps) = ([.. edgesSoFar], [.. stepsSoFar]);
        added.Clear();
        added.TrimExcess();
    }

    /// <summary>How many words are known by now, to any network of the language.</summary>
    public int Words => sets.Words;

    public ReadOnlySpan<Edge> Edges(int state) => edges.AsSpan(firstEdge[state]..firstEdge[state + 1]);

    /// <summary>Where a word leads from a crowded state: the lower half of each number is the target.</summary>
    public ReadOnlySpan<long> Steps(int state, int word)
    {
        var all = steps.AsSpan(firstStep[state]..firstStep[state + 1]);
        var first = all.IsEmpty ? 0 : ~all.BinarySearch(Step(word, Root));
        var last = first;
        while (last < all.Length && all[last] >> 32 == word)
        {
            last++;
        }

        return all[first..last];
    }

    /// <summary>The bits (<see cref="PhraseMemory.BitOf"/>) of all words that lead on from a state.</summary>
    public ulong WaitsFor(int state)
    {
        var words = 0UL;
        foreach (var edge in Edges(state))
        {
            foreach (var word in edge.Set >= 0 ? sets.Members(edge.Set) : [])
            {
                words |= PhraseMemory.BitOf(word);
            }
        }

        foreach (var step in steps.AsSpan(firstStep[state]..firstStep[state + 1]))
        {
            words |= PhraseMemory.BitOf((int)(step >> 32));
        }

        return words;
    }

    public bool Holds(int set, int word) => sets.Holds(set, word);

    public List<Accept>? Accepts(int state) => accepts[state];

    // No step leads back to the root, so that the root stands before all targets of a word.
    private static long Step(int word, int target) => ((long)word << 32) | (uint)target;

    // The edges of one state; the same twice stand side by side.
    private void Place(ReadOnlySpan<long> own, List<Edge> edgesSoFar, List<long> stepsSoFar)
    {
        for (var i = 0; i < own.Length; i++)
        {
            var edge = new Edge((int)((own[i] >> Bits) & Mask) + Keep, (int)(own[i] & Mask));
            if (i > 0 && own[i] == own[i - 1])
            {
                continue;
            }

            if (own.Length <= MostTried || edge.Set < 0)
            {
                edgesSoFar.Add(edge);
                continue;
            }

            foreach (var word in sets.Members(edge.Set))
            {
                stepsSoFar.Add(Step(word, edge.Target));
            }
        }
    }
}
