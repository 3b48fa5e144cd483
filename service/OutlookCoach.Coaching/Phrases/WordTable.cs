using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>Words found whatever their case, each with a number, the first 0. A dictionary reads each letter of a word twice; this reads a short word at once and of a longer one the two ends.</summary>
internal sealed class WordTable
{
    private const int Ends = 4;
    private const ulong SmallLetters = 0x0020_0020_0020_0020;
    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    private readonly List<string> words = [];

    // Words that are one number each.
    private Slot[] packed = new Slot[256];

    // Words with other letters at their ends, whose case is harder to tell.
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> others =
        new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Of the words that are not packed the hash above, the number of the word and one below; 0 where there is none.
    private ulong[] slots = new ulong[256];

    public int Count => words.Count;

    public string this[int number] => words[number];

    /// <summary>The number of a word, -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> word) => PackedWord.Of(word) is not 0 and var one ? Find(one) : FindLong(word);

    /// <summary>The number of a word that is packed already, -1 when it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong word)
    {
        var known = packed;
        for (var at = Home(word, known); ; at = (at + 1) & (known.Length - 1))
        {
            ref readonly var slot = ref known[at];
            if (slot.Word == word || slot.Word == 0)
            {
                return slot.Number - 1;
            }
        }
    }

    /// <summary>The number of a word that cannot be packed, -1 when it is not there.</summary>
    public int FindLong(ReadOnlySpan<char> word)
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
        if (words.Count * 2 > slots.Length)
        {
            Grow();
        }

        Put(words.Count);
        return words.Count - 1;
    }

    // The golden ratio spreads words that differ in their last letter over the whole table.
    private static int Home(ulong word, Slot[] packed) => (int)((word * 0x9E3779B97F4A7C15) >> 40) & (packed.Length - 1);

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

    /// <param name="number">Of the word, and one.</param>
    private void Put(int number)
    {
        var word = words[number - 1];
        if (PackedWord.Of(word) is not 0 and var one)
        {
            var at = Home(one, packed);
            while (packed[at].Word != 0)
            {
                at = (at + 1) & (packed.Length - 1);
            }

            packed[at] = new Slot(one, number);
        }
        else if (TryHash(word, out var hash))
        {
            var at = (int)hash & (slots.Length - 1);
            while (slots[at] != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = ((ulong)hash << 32) | (uint)number;
        }
        else
        {
            others[word] = number - 1;
        }
    }

    private void Grow()
    {
        slots = new ulong[slots.Length * 4];
        packed = new Slot[slots.Length];
        for (var number = 1; number < words.Count; number++)
        {
            Put(number);
        }
    }

    /// <param name="Number">One more than the word's; 0 where there is none.</param>
    private readonly record struct Slot(ulong Word, int Number);
}
