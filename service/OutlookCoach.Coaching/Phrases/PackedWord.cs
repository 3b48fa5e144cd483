using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>A short word of letters and digits of ASCII as one number, whatever its case: it is compared in one step. Most words of a text are such.</summary>
internal static class PackedWord
{
    public const int Longest = sizeof(ulong);

    private const int Half = Longest / 2;
    private const ulong SmallLetters = 0x2020_2020_2020_2020;

    /// <summary>0 for a word that is longer, or of other signs.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < Half or > Longest)
        {
            return word.Length < Half && IsPlain(word) ? Last(word) : 0;
        }

        // Its two ends, which overlap where it is shorter than both.
        var signs = Vector128.Create(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word)), MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word[^Half..]))).AsUInt16();
        var bytes = Vector128.NarrowWithSaturation(signs, signs);
        var ends = bytes.AsUInt64().ToScalar() | SmallLetters;
        return IsPlain(bytes) == Vector128<byte>.AllBitsSet ? (uint)ends | ((ends >> 32) << (8 * (word.Length - Half))) : 0;
    }

    /// <summary>The same where it is known to be short and plain.</summary>
    /// <param name="signs">The word, and what stands behind it.</param>
    /// <param name="length">Of the word; at least 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ReadOnlySpan<char> signs, int length)
    {
        if (signs.Length < Longest)
        {
            return Last(signs[..length]);
        }

        var letters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(signs));
        return (Vector128.Narrow(letters, letters).AsUInt64().ToScalar() | SmallLetters) & (ulong.MaxValue >> (8 * (Longest - length)));
    }

    /// <summary>All bits set for each letter or digit of ASCII.</summary>
    public static Vector128<byte> IsPlain(Vector128<byte> signs) =>
        Vector128.LessThan((signs | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26))
        | Vector128.LessThan(signs - Vector128.Create((byte)'0'), Vector128.Create((byte)10));

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    // Too short, or too close to the text's end, to be read at once.
    private static ulong Last(ReadOnlySpan<char> word)
    {
        var letters = 0UL;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            letters = (letters << 8) | word[i] | 0x20u;
        }

        return letters;
    }
}
