namespace OutlookCoach.Coaching.Phrases;

/// <summary>Runs of capitalised words: how names look in a text.</summary>
internal static class Capitals
{
    /// <summary>The first run within these tokens, or null. A comma, a new clause or a small word ends it.</summary>
    public static (int First, int Last)? FirstRun(TokenizedText text, int first, int last)
    {
        var tokens = text.Tokens;
        for (var i = first; i <= last; i++)
        {
            if ((tokens[i].Marks & TokenMarks.Capital) != 0)
            {
                return (i, RunEnd(text, i, last));
            }

            if (i > first && (tokens[i].Marks & TokenMarks.ClauseStart) != 0)
            {
                return null;
            }
        }

        return null;
    }

    private static int RunEnd(TokenizedText text, int first, int last)
    {
        var tokens = text.Tokens;
        var end = first;
        while (end < last && (tokens[end + 1].Marks & TokenMarks.Capital) != 0 && (tokens[end + 1].Marks & TokenMarks.ClauseStart) == 0)
        {
            end++;
        }

        return end;
    }
}
