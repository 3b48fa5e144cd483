using System.Globalization;
using OutlookCoach.Coaching.Languages;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Tells in one quick pass in which languages a text may cry for help, so that only those are looked at closely.</summary>
internal sealed class CareWords
{
    private readonly PackedWords words = new();

    // By word: the shelves on which phrases stand that need it, once for either of the two words that each phrase needs.
    private (ulong One, ulong Other)[] shelves = [];
    private readonly int shelvesEach;
    private readonly ulong always;

    /// <param name="phrases">By language: for each phrase the words of which it needs one each; null when only a close look can tell.</param>
    public CareWords(IReadOnlyList<IReadOnlyList<(IReadOnlySet<string> One, IReadOnlySet<string> Other)>?> phrases)
    {
        shelvesEach = 64 / Math.Max(1, phrases.Count);
        for (var language = 0; language < phrases.Count; language++)
        {
            always |= phrases[language] is null ? ShelvesOf(language) : 0;
            foreach (var (number, phrase) in (phrases[language] ?? []).Index())
            {
                Add(phrase, 1UL << ((language * shelvesEach) + (number % shelvesEach)));
            }
        }
    }

    /// <summary>True for a language in which this text may cry for help, by the number that <see cref="ShelvesIn"/> gave.</summary>
    public bool MayCry(ulong found, int language) => (found & ShelvesOf(language)) != 0;

    /// <summary>What the text may hold, of all languages.</summary>
    public ulong ShelvesIn(string text)
    {
        var (one, other) = (always, always);
        for (var at = 0; at < text.Length; at++)
        {
            if (NextWord(text, ref at) is >= 0 and var word)
            {
                one |= shelves[word].One;
                other |= shelves[word].Other;
            }

            if (at < text.Length && HidesInWords(text[at]))
            {
                return ulong.MaxValue;
            }
        }

        return one & other;
    }

    // The number of the word that begins here, -1 when none does or none that is known. Nearly all words are of plain letters, read as one number.
    private int NextWord(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        var packed = PackedWords.NoLetters;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
        {
            packed = PackedWords.With(packed, text[at++]);
        }

        if (at == text.Length || char.IsAscii(text[at]))
        {
            return at > start ? words.Find(text[start..at], packed) : -1;
        }

        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at > start ? words.Find(text[start..at]) : -1;
    }

    private ulong ShelvesOf(int language) => ((1UL << shelvesEach) - 1) << (language * shelvesEach);

    private void Add((IReadOnlySet<string> One, IReadOnlySet<string> Other) phrase, ulong shelf)
    {
        foreach (var word in phrase.One)
        {
            ShelvesOf(word).One |= shelf;
        }

        foreach (var word in phrase.Other)
        {
            ShelvesOf(word).Other |= shelf;
        }
    }

    private ref (ulong One, ulong Other) ShelvesOf(string word)
    {
        var number = words.Add(word);
        if (number == shelves.Length)
        {
            Array.Resize(ref shelves, 2 * (number + 1));
        }

        return ref shelves[number];
    }

    // A soft hyphen or a loose accent: the word it stands in is not cut at it.
    private static bool HidesInWords(char c) =>
        c == '\u00AD' || (c > 255 && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
}
