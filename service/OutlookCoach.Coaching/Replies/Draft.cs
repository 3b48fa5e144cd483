namespace OutlookCoach.Coaching.Replies;

/// <summary>A chosen piece for each slot of an outline, in reading order.</summary>
internal sealed record Draft(IReadOnlyList<(Slot Slot, FilledPiece Piece)> Chosen)
{
    private const int MostThanks = 2;
    private const int LongestRun = 2;

    // Small words, and the few that a note of this kind cannot do without.
    private static readonly HashSet<string> Quiet = new(StringComparer.Ordinal)
    {
        "that", "this", "with", "your", "yours", "have", "from", "them", "what", "been", "about", "would", "there", "were", "which", "when", "will", "should", "could",
        "role", "team", "thank", "into", "more", "than", "also", "whole", "again", "where", "like",
    };

    public int Words => Chosen.Sum(chosen => chosen.Piece.Words);

    /// <summary>Whether the pieces go together: no word of ours more often than <paramref name="repeats"/>, thanks at most twice, and not three pieces in a row with the same start.</summary>
    public bool ReadsWell(int repeats)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Chosen.SelectMany(chosen => chosen.Piece.Telling))
        {
            seen[word] = seen.GetValueOrDefault(word) + 1;
        }

        return seen.Where(word => !Quiet.Contains(word.Key)).All(word => word.Value <= repeats)
            && seen.Where(word => word.Key.StartsWith("thank", StringComparison.Ordinal)).Sum(word => word.Value) <= MostThanks
            && !NamesTwice()
            && LongestSameStart() <= LongestRun;
    }

    // "the Team Lead role" a second time is what gives a template away.
    private bool NamesTwice() =>
        Chosen.SelectMany(chosen => chosen.Piece.Facts).GroupBy(fact => fact.Name).Any(group => group.Count() > 1);

    private int LongestSameStart()
    {
        var (longest, run, last) = (0, 0, "");
        foreach (var start in Chosen.Where(chosen => chosen.Slot is not (Slot.Greeting or Slot.Closing)).SelectMany(chosen => chosen.Piece.Starts))
        {
            run = start == last ? run + 1 : 1;
            last = start;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
