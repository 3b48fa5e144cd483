using System.Runtime.InteropServices;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Learning;

/// <summary>All features that some line has, each with a place of its own: models are arrays by place.</summary>
internal sealed class LineBook(LineFeatures features)
{
    private readonly Dictionary<uint, int> places = [];
    private readonly List<uint> gathered = [];

    public int Features => places.Count;

    /// <summary>The places of a line's features, some of them more than once. Not for two threads at once.</summary>
    public int[] Learn(string line)
    {
        gathered.Clear();
        features.AddOf(line, gathered);
        var learned = new int[gathered.Count];
        for (var i = 0; i < learned.Length; i++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, gathered[i], out var known);
            place = known ? place : places.Count - 1;
            learned[i] = place;
        }

        return learned;
    }

    /// <summary>For each sentence the places of its features that some line had too.</summary>
    public int[][] Known(TokenizedText text)
    {
        var known = new int[text.Sentences.Length][];
        var found = new List<uint>();
        for (var i = 0; i < known.Length; i++)
        {
            found.Clear();
            features.AddOf(text, text.Sentences[i], found);
            known[i] = KnownOf(found);
        }

        return known;
    }

    private int[] KnownOf(List<uint> found)
    {
        var count = 0;
        Span<int> known = stackalloc int[found.Count];
        foreach (var feature in found)
        {
            if (places.TryGetValue(feature, out var place))
            {
                known[count++] = place;
            }
        }

        return known[..count].ToArray();
    }
}
