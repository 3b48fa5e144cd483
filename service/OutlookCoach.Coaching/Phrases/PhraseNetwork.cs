namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// All phrases of a matcher as one network over words. A step costs one look-up, however many phrases there are:
/// phrases that begin alike share their states.
/// </summary>
internal sealed class PhraseNetwork
{
    public const int LongestGap = 5;
    public const int LongestKeep = 9;
    public const int Root = 0;
    public const int StartRoot = 1;

    /// <summary>Stand where a word id would: a gap, or words to keep, start at this edge.</summary>
    public const int GapEdge = -1;
    public const int KeepEdge = -2;

    private readonly Dictionary<long, int> firstEdge = [];
    private readonly List<(int Target, int Next)> edges = [];
    private readonly List<List<Accept>?> accepts = [null, null];
    private readonly List<bool> branches = [true, true];

    /// <summary>What is found when a state is reached.</summary>
    public readonly record struct Accept(int Id, PhraseEnd End);

    public int AddState()
    {
        accepts.Add(null);
        branches.Add(false);
        return accepts.Count - 1;
    }

    public void AddEdge(int from, int word, int to)
    {
        var key = Key(from, word);
        var next = firstEdge.GetValueOrDefault(key, -1);
        for (var edge = next; edge >= 0; edge = edges[edge].Next)
        {
            if (edges[edge].Target == to)
            {
                return;
            }
        }

        branches[from] = true;
        firstEdge[key] = edges.Count;
        edges.Add((to, next));
    }

    public void AddAccept(int state, Accept accept)
    {
        var list = accepts[state] ??= [];
        if (!list.Contains(accept))
        {
            list.Add(accept);
        }
    }

    public List<Accept>? Accepts(int state) => accepts[state];

    /// <summary>First edge for a word, or -1; walk on with <see cref="Next"/>.</summary>
    public int First(int state, int word) => branches[state] && firstEdge.TryGetValue(Key(state, word), out var edge) ? edge : -1;

    public int Next(int edge) => edges[edge].Next;

    public int Target(int edge) => edges[edge].Target;

    private static long Key(int state, int word) => ((long)state << 32) | (uint)word;
}
