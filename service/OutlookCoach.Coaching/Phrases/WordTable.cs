using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>Words found whatever their case, each with a number, the first 0. A dictionary reads each letter of a word twice; this reads its two ends.</summary>
internal sealed class WordTable
{
    private const int Ends = 4;
    private const ulong SmallLetters = 0x0020_0020_0020_0020;
    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    private readonly List<string> words = [];

    // Words with other letters at their ends, whose case is harder to tell.
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> others =
        new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // The hash above, the number of the word and one below; 0 where there is none.
    private ulong[] slots = new ulong[256];

    public int Count => words.Count;

    public string this[int number] => words[number];

    /// <summary>The number of a word, -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (!TryHash(word, out var hash))
        {
            return others.TryGetValue(word, out var other) ? other : -1;
        }

        var known = slots;
        for (var at = (int)hash & (known.Length - 1); ; at = (at + 1) & (known.Length - 1))
        {
            var slot = known[at];
            if (slot == 0)
            {
                return -1;
            }

            if ((uint)(slot >> 32) == hash && word.Equals(words[(int)slot - 1], StringComparison.OrdinalIgnoreCase))
            {
                return (int)slot - 1;
            }
        }
    }

    /// <summary>The number of a word, which is added when it is not there.</summary>
    public int Add(string word)
    {
        if (Find(word) is >= 0 and var known)
        {
            return known;
        }

        words.Add(word);
        if (!TryHash(word, out var hash))
        {
            others[word] = words.Count - 1;
            return words.Count - 1;
        }

        if (words.Count * 2 > slots.Length)
        {
            Grow();
        }

        Put(((ulong)hash << 32) | (uint)words.Count);
        return words.Count - 1;
    }

    // False for a word that has to be looked up among the others.
    private static bool TryHash(ReadOnlySpan<char> word, out uint hash)
    {
        var (first, last) = word.Length >= Ends
            ? (MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word)), MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word[^Ends..])))
            : (Short(word), 0UL);
        hash = Mix(first | SmallLetters, last | SmallLetters, (uint)word.Length);
        return ((first | last) & BeyondAscii) == 0;
    }

    private static ulong Short(ReadOnlySpan<char> word)
    {
        var all = 0UL;
        foreach (var c in word)
        {
            all = (all << 16) | c;
        }

        return all;
    }

    // Odd numbers without a pattern; the upper half of a product depends on all of it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(ulong first, ulong last, uint length) =>
        (uint)(((first * 0x9E3779B97F4A7C15) ^ (((last + length) * 0xC2B2AE3D27D4EB4F) >> 7)) * 0x165667B19E3779F9 >> 32);

    private void Put(ulong word)
    {
        var at = (int)(word >> 32) & (slots.Length - 1);
        while (slots[at] != 0)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        slots[at] = word;
    }

    private void Grow()
    {
        var before = slots;
        slots = new ulong[before.Length * 4];
        foreach (var word in before)
        {
            if (word != 0)
            {
                Put(word);
            }
        }
    }
}
