using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>The name after "Dear" or "Hi" on the first line.</summary>
internal static class Greeting
{
    private const int LongestGreeting = 8;

    public static Place? NameIn(TokenizedText own)
    {
        if (own.Sentences.IsEmpty)
        {
            return null;
        }

        var first = own.Sentences[0];
        var tokens = own.Tokens;
        var from = -1;
        for (var i = first.FirstToken; i <= Math.Min(first.LastToken, first.FirstToken + LongestGreeting); i++)
        {
            var opening = own.Word(tokens[i]);
            if (i == first.FirstToken && !IsOpening(opening))
            {
                return null;
            }

            var afterComma = (tokens[i].Marks & TokenMarks.ClauseStart) != 0;
            if (from >= 0 && (afterComma || (tokens[i].Marks & TokenMarks.Capital) == 0))
            {
                return Spans.Of(own, from, i - 1);
            }

            if (from < 0 && i > first.FirstToken && (tokens[i].Marks & TokenMarks.Capital) != 0)
            {
                from = i;
            }
        }

        return from >= 0 ? Spans.Of(own, from, Math.Min(first.LastToken, first.FirstToken + LongestGreeting)) : null;
    }

    // How letters open is a fact of letters, in the languages that are read.
    private static bool IsOpening(ReadOnlySpan<char> word) =>
        word.Equals("dear", StringComparison.OrdinalIgnoreCase)
        || word.Equals("hi", StringComparison.OrdinalIgnoreCase)
        || word.Equals("hello", StringComparison.OrdinalIgnoreCase)
        || word.Equals("hey", StringComparison.OrdinalIgnoreCase);
}
