using System.Globalization;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Tells in one quick pass in which languages a text may cry for help, so that only those are looked at closely.</summary>
internal sealed class CareWords
{
    /// <summary>Leaves no language out.</summary>
    public const int None = 31;

    private readonly Dictionary<string, int> languagesByWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int always;
    private int all;

    public CareWords() => lookup = languagesByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="language">A number from 0 to 30.</param>
    /// <param name="words">Null when only a close look can tell.</param>
    public void Add(int language, IReadOnlySet<string>? words)
    {
        all |= 1 << language;
        always |= words is null ? 1 << language : 0;
        foreach (var word in words ?? new HashSet<string>())
        {
            languagesByWord[word] = languagesByWord.GetValueOrDefault(word) | (1 << language);
        }
    }

    /// <summary>The languages, a bit for each number.</summary>
    /// <param name="except">A language that need not be looked for.</param>
    public int LanguagesIn(string text, int except)
    {
        var found = always;
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            if (at < text.Length && HidesInWords(text[at]))
            {
                return all;
            }

            found |= at > start && lookup.TryGetValue(text.AsSpan(start, at - start), out var languages) ? languages : 0;
            start = at + 1;
        }

        return found & ~(1 << except);
    }

    // A soft hyphen or a loose accent: the word it stands in is not cut at it.
    private static bool HidesInWords(char c) =>
        c == '\u00AD' || (c > 255 && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
}
