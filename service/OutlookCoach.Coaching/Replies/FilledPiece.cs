using System.Text;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Replies;

/// <summary>One way to say something, with its facts in place: one sentence or two.</summary>
/// <param name="Source">The template it was made from.</param>
/// <param name="Facts">Places count from the start of <paramref name="Text"/>.</param>
/// <param name="Literal">Our own words only, without the facts.</param>
internal sealed record FilledPiece(string Source, string Text, IReadOnlyList<FactUse> Facts, string Literal)
{
    private static readonly char[] Ends = ['.', '!', '?'];
    private static readonly char[] Signs = ['.', ',', '!', '?', ';', ':', '"', '(', ')', '–'];

    /// <summary>Words parted by white space.</summary>
    public int Words { get; } = WordCount.Of(Text);

    /// <summary>The word each sentence in it starts with.</summary>
    public IReadOnlyList<string> Starts { get; } = StartsOf(Text);

    /// <summary>Words of ours that a reader would notice twice.</summary>
    public IReadOnlyList<string> Telling { get; } = [.. Literal
        .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim(Signs).ToLowerInvariant())
        .Where(word => word.Length >= 4)
        .Select(Stem)];

    public static FilledPiece Of(Template template, IReadOnlyDictionary<ReplyFact, KnownFact> facts)
    {
        var named = facts.ToDictionary(fact => CamelCase.Of(fact.Key), fact => fact.Value, StringComparer.Ordinal);
        var (text, literal, uses) = (new StringBuilder(), new StringBuilder(), new List<FactUse>());
        foreach (var piece in template.Kept(named.ContainsKey))
        {
            if (piece.Fact is null)
            {
                text.Append(piece.Words);
                literal.Append(piece.Words);
                continue;
            }

            var fact = named[piece.Fact];
            uses.Add(new FactUse(text.Length, fact.Value.Length, fact.From, piece.Fact));
            text.Append(fact.Value);
        }

        return new FilledPiece(template.Source, text.ToString(), uses, literal.ToString());
    }

    private static List<string> StartsOf(string text)
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

        return starts;
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
