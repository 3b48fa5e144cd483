using System.Buffers;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Languages;

/// <summary>Tells a text's language by its commonest words. Mail has plenty of them, and counting them is the same every time and needs no model.</summary>
internal sealed class LanguageGuess
{
    public const string Unknown = "und";

    private const string Path = "languages.yaml";
    private const int WordsLookedAt = 400;
    private const int FewestFound = 3;
    private const int FewestAlone = 2;

    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" \t\r\n.,;:!?()\"\u201C\u201D>-/");

    // Languages by number, in order of their codes.
    private readonly string[] codes;
    private readonly WordTable words = new();

    // By number of the word.
    private readonly List<(int[] Languages, double Share)> votesOf = [];
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Reads <c>languages.yaml</c>: code, name and common words of every language that can be told apart.</summary>
    public LanguageGuess(IReadOnlyList<PlaybookFile> files, ProblemList problems)
    {
        var page = PlaybookPage.Need(files, Path, problems);
        codes = [.. page.Keys.Order(StringComparer.Ordinal)];
        for (var language = 0; language < codes.Length; language++)
        {
            Add(page, language);
        }
    }

    /// <summary>Words that are common in any language.</summary>
    public IEnumerable<string> CommonWords => Enumerable.Range(0, words.Count).Select(number => words[number]);

    /// <summary>The preferred language, unless another is plainly the one. Where no word is of the preferred one, two of the other will do.</summary>
    public string CodeOf(string text, string preferred)
    {
        Span<double> votes = stackalloc double[codes.Length];
        Count(text, votes);
        var best = Best(votes);
        var preferredVotes = Array.IndexOf(codes, preferred) is >= 0 and var at ? votes[at] : 0;
        var enough = preferredVotes > 0 ? FewestFound : FewestAlone;
        return best >= 0 && votes[best] >= enough && votes[best] > preferredVotes * 1.5 ? codes[best] : preferred;
    }

    /// <summary>Two-letter code, or "und" when there is too little to tell.</summary>
    public string CodeOf(string text)
    {
        Span<double> votes = stackalloc double[codes.Length];
        var words = Count(text, votes);
        var best = Best(votes);
        return best >= 0 && votes[best] >= Math.Min(FewestFound, Math.Max(1, words / 4.0)) ? codes[best] : Unknown;
    }

    /// <summary>The language's English name, or its code.</summary>
    public string NameOf(string code) => names.GetValueOrDefault(code, code);

    // The first of equals.
    private static int Best(ReadOnlySpan<double> votes)
    {
        var best = -1;
        for (var language = 0; language < votes.Length; language++)
        {
            best = votes[language] > (best < 0 ? 0 : votes[best]) ? language : best;
        }

        return best;
    }

    // A word of two languages is half a vote for each.
    private int Count(string text, Span<double> votes)
    {
        var words = 0;
        var rest = text.AsSpan();
        while (!rest.IsEmpty && words < WordsLookedAt)
        {
            var length = rest.IndexOfAny(BetweenWords);
            length = length < 0 ? rest.Length : length;
            if (length > 0)
            {
                Vote(rest[..length], votes);
                words++;
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return words;
    }

    private void Vote(ReadOnlySpan<char> word, Span<double> votes)
    {
        if (words.Find(word) is >= 0 and var number)
        {
            var (languages, share) = votesOf[number];
            foreach (var language in languages)
            {
                votes[language] += share;
            }
        }
    }

    private void Add(PlaybookPage page, int language)
    {
        var line = page.TextLine(codes[language]);
        var parts = line.Text.Split('|', 2, StringSplitOptions.TrimEntries);
        if (parts.Length != 2)
        {
            page.Problem(line, "A language reads \"its name | its commonest words\".");
            return;
        }

        names[codes[language]] = parts[0];
        foreach (var word in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var number = words.Add(word);
            if (number == votesOf.Count)
            {
                votesOf.Add(([], 0));
            }

            int[] languages = [.. votesOf[number].Languages, language];
            votesOf[number] = (languages, 1.0 / languages.Length);
        }
    }
}
