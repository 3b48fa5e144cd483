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
            var capital = (tokens[i].Marks & TokenMarks.Capital) != 0 && tokens[i].Length > 1;
            if (from >= 0 && (afterComma || !capital))
            {
                return Spans.Of(own, from, i - 1);
            }

            // "Hi, thanks for the mail, Sam": the greeting is over and named nobody.
            if (from < 0 && i > first.FirstToken && afterComma && !capital)
            {
                return null;
            }

            if (from < 0 && i > first.FirstToken && capital)
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
