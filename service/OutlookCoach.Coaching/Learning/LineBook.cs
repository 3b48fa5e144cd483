using System.Runtime.InteropServices;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Learning;

/// <summary>All features that some line has, each with a place of its own: models are arrays by place.</summary>
internal sealed class LineBook(LineFeatures features)
{
    private readonly FeatureTable places = new();
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
            learned[i] = places.Add(gathered[i]);
        }

        return learned;
    }

    /// <summary>The places of those of a sentence's features that some line had too.</summary>
    /// <param name="room">Holds them, and is used anew for each sentence.</param>
    public ReadOnlySpan<int> Known(TokenizedText text, Sentence sentence, List<uint> room)
    {
        room.Clear();
        features.AddOf(text, sentence, room);
        var known = MemoryMarshal.Cast<uint, int>(CollectionsMarshal.AsSpan(room));
        var count = 0;
        foreach (var feature in CollectionsMarshal.AsSpan(room))
        {
            if (places.Find(feature) is >= 0 and var place)
            {
                known[count++] = place;
            }
        }

        return known[..count];
    }
}
