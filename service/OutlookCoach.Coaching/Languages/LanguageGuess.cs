using System.Collections.Frozen;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Languages;

/// <summary>Tells a text's language by its commonest words. Mail has plenty of them, and counting them is the same every time and needs no model.</summary>
internal sealed class LanguageGuess
{
    public const string Unknown = "und";

    private const string Path = "languages.yaml";
    private const int WordsLookedAt = 400;
    private const int FewestFound = 3;

    private readonly FrozenDictionary<string, string[]> languagesByWord;
    private readonly FrozenDictionary<string, string> names;

    /// <summary>Reads <c>languages.yaml</c>: code, name and common words of every language that can be told apart.</summary>
    public LanguageGuess(IReadOnlyList<PlaybookFile> files, ProblemList problems)
    {
        var page = PlaybookPage.Need(files, Path, problems);
        var byWord = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        var byCode = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in page.Keys.ToArray())
        {
            Add(page, code, byWord, byCode);
        }

        languagesByWord = byWord.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.OrdinalIgnoreCase);
        names = byCode.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The preferred language, unless another is plainly the one.</summary>
    public string CodeOf(string text, string preferred)
    {
        var votes = Votes(text, out _);
        var best = Best(votes);
        return best.Value >= FewestFound && best.Value > votes.GetValueOrDefault(preferred) * 1.5 ? best.Key : preferred;
    }

    /// <summary>Two-letter code, or "und" when there is too little to tell.</summary>
    public string CodeOf(string text)
    {
        var best = Best(Votes(text, out var words));
        return best.Value >= Math.Min(FewestFound, Math.Max(1, words / 4.0)) ? best.Key : Unknown;
    }

    /// <summary>The language's English name, or its code.</summary>
    public string NameOf(string code) => names.GetValueOrDefault(code, code);

    private static KeyValuePair<string, double> Best(Dictionary<string, double> votes) =>
        votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).FirstOrDefault();

    // A word of two languages is half a vote for each.
    private Dictionary<string, double> Votes(string text, out int words)
    {
        var votes = new Dictionary<string, double>(StringComparer.Ordinal);
        words = 0;
        var lookup = languagesByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.AsSpan().SplitAny(" \t\r\n.,;:!?()\"\u201C\u201D>-/"))
        {
            var word = text.AsSpan(range);
            if (word.Length == 0)
            {
                continue;
            }

            if (lookup.TryGetValue(word, out var languages))
            {
                foreach (var language in languages)
                {
                    votes[language] = votes.GetValueOrDefault(language) + (1.0 / languages.Length);
                }
            }

            if (++words >= WordsLookedAt)
            {
                break;
            }
        }

        return votes;
    }

    private static void Add(PlaybookPage page, string code, Dictionary<string, List<string>> byWord, Dictionary<string, string> names)
    {
        var line = page.TextLine(code);
        var parts = line.Text.Split('|', 2, StringSplitOptions.TrimEntries);
        if (parts.Length != 2)
        {
            page.Problem(line, "A language reads \"its name | its commonest words\".");
            return;
        }

        names[code] = parts[0];
        foreach (var word in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            (byWord.TryGetValue(word, out var languages) ? languages : byWord[word] = []).Add(code);
        }
    }
}
