using System.Globalization;
using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>
/// Tells in one quick pass which language a draft is written in, and in which languages it may cry for help, so that only those are
/// looked at closely. One pass tells both, since going through the words costs more than what is asked of each.
/// </summary>
internal sealed class FirstLook
{
    private readonly LanguageGuess guess;

    // The common words first, numbered as the guess numbers them.
    private readonly WordTable words = new();

    // By word: the shelves on which phrases stand that need it, once for either of the two words that each phrase needs.
    private (ulong One, ulong Other)[] shelves = [];
    private readonly int shelvesEach;
    private readonly ulong always;

    /// <param name="phrases">By language: for each phrase the words of which it needs one each; null when only a close look can tell.</param>
    public FirstLook(LanguageGuess guess, IReadOnlyList<IReadOnlyList<(IReadOnlySet<string> One, IReadOnlySet<string> Other)>?> phrases)
    {
        this.guess = guess;
        foreach (var word in guess.CommonWords)
        {
            _ = ShelvesOf(word);
        }

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

    /// <summary>True for a language in which this text may cry for help, by what <see cref="At"/> found.</summary>
    public bool MayCry(ulong found, int language) => (found & ShelvesOf(language)) != 0;

    /// <summary>The language as <see cref="LanguageGuess.CodeOf(string, string)"/> tells it, and what cries the text may hold, of all languages.</summary>
    public (string Code, ulong Cries) At(string text, string preferred)
    {
        Span<double> votes = stackalloc double[guess.Languages];
        var (one, other) = (always, always);
        var scan = new WordScan(text);
        for (var number = 0; scan.Next(); number++)
        {
            var known = scan.NumberIn(words);
            if (number < LanguageGuess.WordsLookedAt && known >= 0)
            {
                guess.Vote(known, votes);
            }

            var (first, second) = !scan.IsPlain ? ShelvesInside(scan.Word) : known >= 0 ? shelves[known] : default;
            one |= first;
            other |= second;
        }

        return (guess.CodeOf(votes, preferred), one & other);
    }

    // Words that call for care are of letters and digits alone: of "can't" the first three.
    private (ulong One, ulong Other) ShelvesInside(ReadOnlySpan<char> mixed)
    {
        var (one, other, start) = (0UL, 0UL, 0);
        for (var at = 0; at <= mixed.Length; at++)
        {
            if (at < mixed.Length && char.IsLetterOrDigit(mixed[at]))
            {
                continue;
            }

            if (at < mixed.Length && HidesInWords(mixed[at]))
            {
                return (ulong.MaxValue, ulong.MaxValue);
            }

            if (at > start && words.Find(mixed[start..at]) is >= 0 and var word)
            {
                one |= shelves[word].One;
                other |= shelves[word].Other;
            }

            start = at + 1;
        }

        return (one, other);
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
        if (number >= shelves.Length)
        {
            Array.Resize(ref shelves, 2 * (number + 1));
        }

        return ref shelves[number];
    }

    // A soft hyphen or a loose accent: the word it stands in is not cut at it.
    private static bool HidesInWords(char c) =>
        c == '\u00AD' || (c > 255 && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
}
