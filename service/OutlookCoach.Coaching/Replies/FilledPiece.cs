using System.Text;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Replies;

/// <summary>One way to say something, with its facts in place: one sentence or two.</summary>
/// <param name="Source">The template it was made from.</param>
/// <param name="Facts">Places count from the start of <paramref name="Text"/>.</param>
/// <param name="Literal">Our own words only, without the facts.</param>
internal sealed record FilledPiece(string Source, string Text, IReadOnlyList<FactUse> Facts, string Literal)
{
    private const string Thank = "thank";

    // Small words, and the few that a note of this kind cannot do without.
    private static readonly HashSet<string> Quiet = new(StringComparer.Ordinal)
    {
        "that", "this", "with", "your", "yours", "have", "from", "them", "what", "been", "about", "would", "there", "were", "which", "when", "will", "should", "could",
        "role", "position", "team", "thank", "consider", "into", "more", "than", "also", "whole", "again", "where", "like",
    };

    private static readonly char[] Ends = ['.', '!', '?'];
    private static readonly char[] Signs = ['.', ',', '!', '?', ';', ':', '"', '(', ')', '–'];

    private uint[]? telling;
    private string[]? starts;

    /// <summary>Words parted by white space.</summary>
    public int Words { get; } = WordCount.Of(Text);

    /// <summary>The word each sentence in it starts with.</summary>
    public IReadOnlyList<string> Starts => starts ??= StartsOf(Text);

    /// <summary>Hashes of our own words that a reader would notice twice.</summary>
    public IReadOnlyList<uint> Telling => telling ??= TellingOf(Literal);

    /// <summary>How often it says thank you.</summary>
    public int Thanks { get; } = ThanksIn(Literal);

    /// <param name="facts">By the name that stands in braces.</param>
    /// <param name="unsaid">Facts whose brackets are left out, though they are known.</param>
    /// <param name="spell">Puts our own words, never a fact, into the spelling of the mail.</param>
    public static FilledPiece Of(Template template, IReadOnlyDictionary<string, KnownFact> facts, string[] unsaid, Func<string, string> spell)
    {
        var (text, literal, uses) = (new StringBuilder(), new StringBuilder(), new List<FactUse>());
        foreach (var piece in template.Kept(name => facts.ContainsKey(name) && !unsaid.Contains(name)))
        {
            if (piece.Fact is null)
            {
                var words = spell(piece.Words);
                text.Append(words);
                literal.Append(words);
                continue;
            }

            var fact = facts[piece.Fact];
            uses.Add(new FactUse(text.Length, fact.Value.Length, fact.From, piece.Fact));
            text.Append(fact.Value);
        }

        return new FilledPiece(template.Source, text.ToString(), uses, literal.ToString());
    }

    private static uint[] TellingOf(string text) => [.. text
        .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim(Signs).ToLowerInvariant())
        .Where(word => word.Length >= 4 && !Quiet.Contains(word))
        .Select(word => StableHash.Of(Stem(word)))];

    private static int ThanksIn(string text)
    {
        var count = 0;
        for (var at = text.IndexOf(Thank, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Thank, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }

    private static string[] StartsOf(string text)
    {
        var starts = new List<string>();
        var fresh = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (fresh)
            {
                starts.Add(Pronoun(word.Trim(Signs)));
            }

            fresh = Array.IndexOf(Ends, word[^1]) >= 0;
        }

        return [.. starts];
    }

    // "I", "I'm" and "I'd" sound the same at the start of a sentence.
    private static string Pronoun(string word) => word.Split('\'', '’')[0].ToLowerInvariant();

    private static string Stem(string word) => word switch
    {
        _ when word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 6 => word[..^3],
        _ when word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 5 => word[..^2],
        _ when word.EndsWith('s') && word.Length > 4 => word[..^1],
        _ => word,
    };
}
