using System.Runtime.CompilerServices;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>Counts the letters of a word as they come, to tell what it looks like.</summary>
internal struct WordLooks
{
    private int letters;
    private int capitals;
    private int digits;

    public static TokenMarks Of(ReadOnlySpan<char> word)
    {
        var looks = new WordLooks();
        foreach (var c in word)
        {
            if (!looks.Take(c))
            {
                looks.digits += char.IsDigit(c) ? 1 : 0;
                looks.capitals += char.IsUpper(c) ? 1 : 0;
                looks.letters += char.IsLetter(c) ? 1 : 0;
            }
        }

        return looks.Marks(word.IsEmpty ? ' ' : word[0]);
    }

    /// <summary>False, and nothing is counted, for anything but a letter or digit of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Take(char c)
    {
        if ((uint)(c - 'a') <= 'z' - 'a')
        {
            letters++;
            return true;
        }

        if ((uint)(c - 'A') <= 'Z' - 'A')
        {
            letters++;
            capitals++;
            return true;
        }

        var digit = (uint)(c - '0') <= 9;
        digits += digit ? 1 : 0;
        return digit;
    }

    /// <param name="first">The word's first sign.</param>
    public readonly TokenMarks Marks(char first) =>
        (digits > 0 ? TokenMarks.Number : TokenMarks.None)
        | (capitals > 0 && char.IsUpper(first) ? TokenMarks.Capital : TokenMarks.None)
        | (capitals >= 2 && capitals == letters ? TokenMarks.AllCapitals : TokenMarks.None);
}
