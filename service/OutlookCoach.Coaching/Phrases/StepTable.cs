namespace OutlookCoach.Coaching.Phrases;

/// <summary>From a state, over a word, to the next state: what has been worked out so far. Any thread may look up at any time; one at a time adds.</summary>
internal sealed class StepTable
{
    // A step is one number (state, word, next state), so that nobody ever reads half of one. No state that is left is 0, so no step is.
    private const int Bits = 20;
    private const ulong Mask = (1UL << Bits) - 1;
    private const int Room = 2;

    private ulong[] slots = new ulong[1024];

    /// <summary>Steps known.</summary>
    public int Count { get; private set; }

    public bool TryFind(int state, int word, out int next)
    {
        var known = Volatile.Read(ref slots);
        var key = Key(state, word);
        for (var at = Home(key, known); ; at = (at + 1) & (known.Length - 1))
        {
            var slot = Volatile.Read(ref known[at]);
            if (slot >> Bits == key || slot == 0)
            {
                next = (int)(slot & Mask);
                return slot != 0;
            }
        }
    }

    /// <summary>Adds a step that is not known yet. The caller holds the lock.</summary>
    public void Add(int state, int word, int next)
    {
        if (++Count * Room > slots.Length)
        {
            Grow();
        }

        Put(slots, (Key(state, word) << Bits) | (uint)next);
    }

    private static ulong Key(int state, int word) => ((ulong)(uint)state << Bits) | (uint)word;

    // The golden ratio spreads neighbouring keys over the whole table.
    private static int Home(ulong key, ulong[] slots) => (int)((key * 0x9E3779B97F4A7C15) >> 40) & (slots.Length - 1);

    private static void Put(ulong[] slots, ulong step)
    {
        var at = Home(step >> Bits, slots);
        while (slots[at] != 0)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        Volatile.Write(ref slots[at], step);
    }

    private void Grow()
    {
        var larger = new ulong[slots.Length * 4];
        foreach (var step in slots)
        {
            if (step != 0)
            {
                Put(larger, step);
            }
        }

        Volatile.Write(ref slots, larger);
    }
}
