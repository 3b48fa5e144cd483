using System.Text;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Languages;

/// <summary>Tells British from American spelling, and writes our own words in either: <c>spelling.yaml</c> of a language.</summary>
internal sealed class SpellingWords
{
    private const int Word = 2;
    private const int Hint = 1;

    private readonly IReadOnlyList<SpellingPair> telling;
    private readonly IReadOnlyList<SpellingPair> all;

    // The telling pairs by the first two letters of either word: most words of a text have none.
    private readonly Dictionary<int, SpellingPair[]> byStart;

    // The same for two plain letters, whatever their case: by the first, a bit for each second.
    private readonly uint[] secondLetters = new uint[26];
    private readonly HashSet<string> months;
    private readonly string[] britishAddresses;
    private readonly string[] americanAddresses;

    private SpellingWords(PlaybookPage page, IEnumerable<string> months)
    {
        telling = Pairs(page, "telling");
        byStart = telling.SelectMany(pair => new[] { StartOf(pair.British), StartOf(pair.American) }.Distinct().Select(start => (start, pair)))
            .GroupBy(entry => entry.start, entry => entry.pair)
            .ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var start in byStart.Keys.Where(start => char.IsAsciiLetter((char)(start >> 16)) && char.IsAsciiLetter((char)start)))
        {
            secondLetters[LetterOf((char)(start >> 16))] |= 1u << LetterOf((char)start);
        }

        all = [.. telling, .. Pairs(page, "also")];
        britishAddresses = Texts(page, "british-addresses");
        americanAddresses = Texts(page, "american-addresses");
        this.months = months.ToHashSet(StringComparer.Ordinal);
        page.Finish();
    }

    /// <summary>Null for a language that is spelt in one way.</summary>
    public static SpellingWords? Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems) =>
        files.FirstOrDefault(file => file.Path == $"{language}/spelling.yaml") is { } file && PlaybookPage.Read(file, problems) is { } page
            ? new SpellingWords(page, PlaybookPage.Need(files, $"{language}/replies/times.yaml", problems).Lines("months").Select(month => month.Text))
            : null;

    /// <summary>What a text and its sender's address show; unknown where they show nothing, or as much of one as of the other.</summary>
    public Spelling Of(ReadOnlySpan<char> text, string address)
    {
        var (british, american) = (default(Found), default(Found));
        var before = ReadOnlySpan<char>.Empty;
        var beforeIsDay = false;
        var scan = new WordScan(text);
        while (scan.Next())
        {
            var word = scan.Word;
            if (MayTell(word))
            {
                AddPairs(word, ref british, ref american);
            }

            var isDay = IsDay(word);
            british.Dates |= beforeIsDay && IsMonth(word);
            american.Dates |= isDay && IsMonth(before);
            before = word;
            beforeIsDay = isDay;
        }

        return Compare(british.Score(britishAddresses, address), american.Score(americanAddresses, address));
    }

    /// <summary>Our own words, which the Playbook writes in British, in the spelling asked for.</summary>
    public string Spelt(string words, Spelling spelling)
    {
        if (spelling != Spelling.American)
        {
            return words;
        }

        var text = new StringBuilder();
        for (var at = 0; at < words.Length;)
        {
            var end = at;
            while (end < words.Length && char.IsLetter(words[end]))
            {
                end++;
            }

            text.Append(end > at ? American(words[at..end]) : words[end++]);
            at = end;
        }

        return text.ToString();
    }

    /// <summary>Whether a word is one that only Americans write so.</summary>
    public bool IsAmerican(string word) => telling.Any(pair => pair.IsAmerican(word)) && !telling.Any(pair => pair.IsBritish(word));

    private string American(string word) => all.FirstOrDefault(pair => pair.IsBritish(word))?.ToAmerican(word) ?? word;

    // False for most words: no telling one starts so.
    private bool MayTell(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(word[1]))
        {
            return true;
        }

        return ((secondLetters[LetterOf(word[0])] >> LetterOf(word[1])) & 1) != 0;
    }

    // A word that is British is not looked at as an American one.
    private void AddPairs(ReadOnlySpan<char> word, ref Found british, ref Found american)
    {
        var pairs = byStart.GetValueOrDefault(StartOf(word), []);
        var isBritish = false;
        foreach (var pair in pairs)
        {
            if (pair.IsBritish(word))
            {
                (british.Pairs ??= []).Add(pair);
                isBritish = true;
            }
        }

        foreach (var pair in pairs)
        {
            if (!isBritish && pair.IsAmerican(word))
            {
                (american.Pairs ??= []).Add(pair);
            }
        }
    }

    private static int LetterOf(char c) => (c | 0x20) - 'a';

    private static int StartOf(ReadOnlySpan<char> word) => (char.ToLowerInvariant(word[0]) << 16) | (word.Length > 1 ? char.ToLowerInvariant(word[1]) : 0);

    private static Spelling Compare(int british, int american) =>
        british == american ? Spelling.Unknown : british > american ? Spelling.British : Spelling.American;

    // "12 May" or "May 12".
    private static bool IsDay(ReadOnlySpan<char> word) => word.Length is > 0 and <= 4 && char.IsDigit(word[0]) && !(word.Length > 2 && char.IsDigit(word[1]) && char.IsDigit(word[2]));

    private bool IsMonth(ReadOnlySpan<char> word) => months.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static SpellingPair[] Pairs(PlaybookPage page, string key) => [.. page.Lines(key).Select(line => SpellingPair.Read(page, line)).OfType<SpellingPair>()];

    private static string[] Texts(PlaybookPage page, string key) => [.. page.Lines(key).Select(line => line.Text)];

    /// <summary>What has shown of one spelling; in most mails nothing.</summary>
    private struct Found
    {
        public HashSet<SpellingPair>? Pairs;
        public bool Dates;

        public readonly int Score(string[] addresses, string address) =>
            ((Pairs?.Count ?? 0) * Word) + (Array.Exists(addresses, end => address.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ? Hint : 0) + (Dates ? Hint : 0);
    }
}
