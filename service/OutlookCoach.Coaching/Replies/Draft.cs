namespace OutlookCoach.Coaching.Replies;

/// <summary>A chosen piece for each slot of an outline, in reading order.</summary>
internal sealed record Draft(IReadOnlyList<(Slot Slot, FilledPiece Piece)> Chosen)
{
    private const int MostThanks = 2;
    private const int LongestRun = 2;

    public int Words => Chosen.Sum(chosen => chosen.Piece.Words);

    /// <summary>Whether the pieces go together: no word of ours more often than <paramref name="repeats"/>, thanks at most twice, and not three pieces in a row with the same start.</summary>
    public bool ReadsWell(int repeats) =>
        Chosen.Sum(chosen => chosen.Piece.Thanks) <= MostThanks
        && !NamesTwice()
        && LongestSameStart() <= LongestRun
        && MostRepeated() <= repeats;

    private int MostRepeated()
    {
        uint[] words = [.. Chosen.SelectMany(chosen => chosen.Piece.Telling)];
        Array.Sort(words);
        var (most, run) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            run = i > 0 && words[i] == words[i - 1] ? run + 1 : 1;
            most = Math.Max(most, run);
        }

        return most;
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
