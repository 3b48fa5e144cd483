using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Languages;

/// <summary>One word in both spellings; with a star, all words that start so.</summary>
internal sealed record SpellingPair(string British, string American, bool Starts)
{
    private const char Star = '*';

    /// <summary>Reads "favour* = favor*"; null, with the problem noted, for anything else.</summary>
    public static SpellingPair? Read(PlaybookPage page, Line line)
    {
        var sides = line.Text.Split('=', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (sides.Length == 2 && sides[0].EndsWith(Star) == sides[1].EndsWith(Star))
        {
            return new SpellingPair(sides[0].TrimEnd(Star), sides[1].TrimEnd(Star), sides[0].EndsWith(Star));
        }

        page.Problem(line, "Write the British word, an equals sign, and the American word; a star after both, or after neither.");
        return null;
    }

    public bool IsBritish(ReadOnlySpan<char> word) => Matches(word, British);

    public bool IsAmerican(ReadOnlySpan<char> word) => Matches(word, American);

    /// <summary>A British word in its American form, its capital kept.</summary>
    public string ToAmerican(string word)
    {
        var american = American + word[British.Length..];
        return char.IsUpper(word[0]) && char.IsLower(american[0]) && word.Length > 1 && char.IsLower(word[1])
            ? char.ToUpperInvariant(american[0]) + american[1..]
            : american;
    }

    private bool Matches(ReadOnlySpan<char> word, string form) =>
        Starts ? word.StartsWith(form, StringComparison.OrdinalIgnoreCase) : word.Equals(form, StringComparison.OrdinalIgnoreCase);
}
