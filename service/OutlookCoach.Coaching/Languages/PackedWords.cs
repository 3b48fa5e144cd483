using System.Runtime.CompilerServices;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Languages;

/// <summary>Words found whatever their case, each with a number, the first 0. Common words are short: one of plain letters is a single number, which is compared in one step.</summary>
internal sealed class PackedWords
{
    /// <summary>A word before its first letter, so that "at" is another number than "a" or "the".</summary>
    public const ulong NoLetters = 1;

    private const int Longest = 9;
    private const int LetterBits = 7;

    private readonly WordTable words = new();

    // By place: the packed word, 0 where there is none, and its number.
    private ulong[] packed = new ulong[1024];
    private int[] numbers = new int[1024];

    public int Count => words.Count;

    public string this[int number] => words[number];

    /// <summary>The number of a word, which is added when it is not there.</summary>
    public int Add(string word)
    {
        var known = words.Count;
        var number = words.Add(word);
        if (number == known)
        {
            if (words.Count * 2 > packed.Length)
            {
                Grow();
            }

            Put(number);
        }

        return number;
    }

    /// <summary>Goes to the next word and looks it up.</summary>
    /// <param name="at">Where to look from; then behind the word.</param>
    /// <param name="number">Of the word, -1 when it is not known.</param>
    /// <returns>False when there is no other word.</returns>
    public bool Next(ReadOnlySpan<char> text, ref int at, out int number)
    {
        var start = WordCuts.SkipSigns(text, ref at);
        var (word, beyond) = (NoLetters, 0);
        while (at < text.Length && !WordCuts.IsBetween(text[at]))
        {
            var c = text[at++];
            word = With(word, c);
            beyond |= c;
        }

        number = beyond > sbyte.MaxValue ? words.Find(text[start..at]) : Find(text[start..at], word);
        return at > start;
    }

    /// <summary>A packed word with one more letter of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong With(ulong word, char letter) => (word << LetterBits) | Small(letter);

    /// <summary>The number of a word, -1 when it is not known.</summary>
    public int Find(ReadOnlySpan<char> word) => words.Find(word);

    /// <summary>The same for a word of ASCII that is packed already.</summary>
    public int Find(ReadOnlySpan<char> word, ulong packed) => word.Length <= Longest ? Find(packed) : words.Find(word);

    private static uint Small(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? c | 0x20u : c;

    // The golden ratio spreads words that differ in their last letter over the whole table.
    private static int Home(ulong word, ulong[] packed) => (int)((word * 0x9E3779B97F4A7C15) >> 40) & (packed.Length - 1);

    private int Find(ulong word)
    {
        var at = Home(word, packed);
        while (packed[at] != word)
        {
            if (packed[at] == 0)
            {
                return -1;
            }

            at = (at + 1) & (packed.Length - 1);
        }

        return numbers[at];
    }

    private void Put(int number)
    {
        var word = words[number];
        if (word.Length > Longest || !System.Text.Ascii.IsValid(word))
        {
            return;
        }

        var letters = word.Aggregate(NoLetters, With);
        var at = Home(letters, packed);
        while (packed[at] != 0)
        {
            at = (at + 1) & (packed.Length - 1);
        }

        (packed[at], numbers[at]) = (letters, number);
    }

    private void Grow()
    {
        packed = new ulong[packed.Length * 2];
        numbers = new int[packed.Length];
        for (var number = 0; number < words.Count - 1; number++)
        {
            Put(number);
        }
    }
}
