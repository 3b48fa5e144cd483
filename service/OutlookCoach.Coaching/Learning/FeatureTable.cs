using System.Numerics;

namespace OutlookCoach.Coaching.Learning;

/// <summary>Features by number, each with a place of its own, the first 0. A dictionary would look at two places in memory for each; this looks at one.</summary>
internal sealed class FeatureTable
{
    // The feature above, its place and one below; 0 where there is none.
    private ulong[] slots = new ulong[4096];

    public FeatureTable()
    {
    }

    /// <param name="features">In order of their places.</param>
    public FeatureTable(ReadOnlySpan<uint> features)
    {
        slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)(features.Length + 1) * 2)];
        foreach (var feature in features)
        {
            Put(slots, ((ulong)feature << 32) | (uint)++Count);
        }
    }

    public int Count { get; private set; }

    /// <summary>All features in order of their places.</summary>
    public uint[] Features()
    {
        var features = new uint[Count];
        foreach (var slot in slots)
        {
            if (slot != 0)
            {
                features[(uint)slot - 1] = (uint)(slot >> 32);
            }
        }

        return features;
    }

    /// <summary>The feature's place, -1 when it is not known.</summary>
    public int Find(uint feature)
    {
        var known = slots;
        for (var at = Home(feature, known); ; at = (at + 1) & (known.Length - 1))
        {
            var slot = known[at];
            if (slot == 0 || (uint)(slot >> 32) == feature)
            {
                return (int)(uint)slot - 1;
            }
        }
    }

    /// <summary>The feature's place; a new one when it is not known. Not for two threads at once.</summary>
    public int Add(uint feature)
    {
        if (Find(feature) is >= 0 and var place)
        {
            return place;
        }

        if (++Count * 2 > slots.Length)
        {
            Grow();
        }

        Put(slots, ((ulong)feature << 32) | (uint)Count);
        return Count - 1;
    }

    // The features are hashes already, but neighbours in the text may be neighbours in number.
    private static int Home(uint feature, ulong[] slots) => (int)((feature * 0x9E3779B97F4A7C15) >> 36) & (slots.Length - 1);

    private static void Put(ulong[] slots, ulong feature)
    {
        var at = Home((uint)(feature >> 32), slots);
        while (slots[at] != 0)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        slots[at] = feature;
    }

    private void Grow()
    {
        var larger = new ulong[slots.Length * 4];
        foreach (var feature in slots)
        {
            if (feature != 0)
            {
                Put(larger, feature);
            }
        }

        slots = larger;
    }
}
