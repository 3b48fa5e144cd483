using System.Runtime.InteropServices;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Languages;

/// <summary>Tells a text's language by its commonest words. Mail has plenty of them, and counting them is the same every time and needs no model.</summary>
internal sealed class LanguageGuess
{
    public const string Unknown = "und";

    private const string Path = "languages.yaml";

    /// <summary>Later ones change nothing.</summary>
    public const int WordsLookedAt = 400;

    private const int FewestFound = 3;
    private const int FewestAlone = 2;

    // Languages by number, in order of their codes.
    private readonly string[] codes;
    private readonly WordTable words = new();

    // By number of the word.
    private readonly List<Ballot> ballots = [];
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

    /// <summary>How many languages have votes.</summary>
    public int Languages => codes.Length;

    /// <summary>Adds the votes of a word.</summary>
    /// <param name="word">Its place among the <see cref="CommonWords"/>; beyond them, a word of no language.</param>
    public void Vote(int word, Span<double> votes)
    {
        if (word < ballots.Count)
        {
            ballots[word].Vote(votes);
        }
    }

    /// <summary>The preferred language, unless another is plainly the one. Where no word is of the preferred one, two of the other will do.</summary>
    public string CodeOf(string text, string preferred)
    {
        Span<double> votes = stackalloc double[codes.Length];
        Count(text, votes);
        return CodeOf(votes, preferred);
    }

    /// <summary>The same by the votes of the text's words, up to <see cref="WordsLookedAt"/> of them.</summary>
    public string CodeOf(ReadOnlySpan<double> votes, string preferred)
    {
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
        var ballotOf = CollectionsMarshal.AsSpan(ballots);
        var scan = new WordScan(text);
        var words = 0;
        for (; words < WordsLookedAt && scan.Next(); words++)
        {
            if (scan.NumberIn(this.words) is >= 0 and var number)
            {
                ballotOf[number].Vote(votes);
            }
        }

        return words;
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
            if (number == ballots.Count)
            {
                ballots.Add(new Ballot(language));
            }
            else
            {
                ballots[number] = ballots[number].With(language);
            }
        }
    }

    /// <summary>The languages that a word is common in; nearly always one.</summary>
    private readonly struct Ballot(int first, params int[] others)
    {
        private readonly double share = 1.0 / (others.Length + 1);

        public Ballot With(int language) => new(first, [.. others, language]);

        public void Vote(Span<double> votes)
        {
            votes[first] += share;
            foreach (var language in others)
            {
                votes[language] += share;
            }
        }
    }
}
