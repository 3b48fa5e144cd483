using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Languages;

/// <summary>
/// The words of a text, one after another, for passes that only look words up. Which signs part words is told for 64 signs at a time,
/// because nobody can foresee where a word ends, and a processor that guesses wrong at each end loses more than all else takes.
/// </summary>
internal ref struct WordScan(ReadOnlySpan<char> text)
{
    private const int Block = 64;
    private const string Between = " \t\r\n.,;:!?()\">-/";

    // All signs between words but the curly quotation marks are below 64: by their lower half, a bit for each upper half.
    private static readonly Vector128<byte> BetweenRows = Vector128.Create<byte>([.. Enumerable.Range(0, 16).Select(low => (byte)Between.Where(sign => (sign & 15) == low).Sum(sign => 1 << (sign >> 4)))]);
    private static readonly Vector128<byte> RowBits = Vector128.Create<byte>([1, 2, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    private readonly ReadOnlySpan<char> text = text;
    private int block = -1;

    // Of the block: a bit for each sign that parts words, and for each plain letter or digit.
    private ulong between;
    private ulong plain;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>It is of letters and digits of ASCII alone.</summary>
    public bool IsPlain { get; private set; }

    public readonly ReadOnlySpan<char> Word => text[Start..End];

    /// <summary>A short plain word as one number; 0 for any other.</summary>
    public readonly ulong Packed => IsPlain && End - Start <= PackedWord.Longest ? PackedWord.Of(text[Start..], End - Start) : 0;

    /// <summary>The word's number in a table, -1 when it is not there.</summary>
    public readonly int NumberIn(WordTable words) => Packed is not 0 and var word ? words.Find(word) : words.Find(Word);

    /// <summary>Goes to the next word; false when there is no other.</summary>
    public bool Next()
    {
        Start = Seek(End, Sign.OfWord);
        End = Seek(Start, Sign.NotPlain);
        IsPlain = End == text.Length || ((between >> End) & 1) != 0;
        if (!IsPlain)
        {
            End = Seek(End, Sign.BetweenWords);
        }

        return End > Start;
    }

    // The next sign of this kind, or the end of the text. Where it is found, its block is the one that is known.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Seek(int at, Sign sign)
    {
        while (at < text.Length)
        {
            if (at / Block != block)
            {
                Load(at / Block);
            }

            var ahead = sign switch { Sign.OfWord => ~between, Sign.NotPlain => ~plain, _ => between } >> at;
            if (ahead != 0)
            {
                return Math.Min(text.Length, at + BitOperations.TrailingZeroCount(ahead));
            }

            at = (at | (Block - 1)) + 1;
        }

        return text.Length;
    }

    private void Load(int number)
    {
        block = number;
        scoped var signs = text[(number * Block)..];
        if (signs.Length < Block)
        {
            Span<char> filled = stackalloc char[Block];
            signs.CopyTo(filled);
            signs = filled;
        }

        var vectors = MemoryMarshal.Cast<char, Vector128<ushort>>(signs[..Block]);
        (between, plain) = (0, 0);
        for (var i = vectors.Length - 2; i >= 0; i -= 2)
        {
            var curly = Vector128.Narrow(IsCurly(vectors[i]), IsCurly(vectors[i + 1]));
            var bytes = Vector128.NarrowWithSaturation(vectors[i], vectors[i + 1]);
            var rows = Vector128.Shuffle(BetweenRows, bytes & Vector128.Create((byte)15)) & Vector128.Shuffle(RowBits, bytes >>> 4);
            between = (between << 16) | (~Vector128.Equals(rows, Vector128<byte>.Zero) | curly).ExtractMostSignificantBits();
            plain = (plain << 16) | PackedWord.IsPlain(bytes).ExtractMostSignificantBits();
        }
    }

    private static Vector128<ushort> IsCurly(Vector128<ushort> signs) =>
        Vector128.Equals(signs | Vector128.Create((ushort)1), Vector128.Create((ushort)0x201D));

    private enum Sign
    {
        OfWord,
        NotPlain,
        BetweenWords,
    }
}
