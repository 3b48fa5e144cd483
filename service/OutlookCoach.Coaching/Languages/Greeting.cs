using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Languages;

/// <summary>How letters open in a language, and the name after "Dear" or "Hi" on the first line.</summary>
internal sealed class Greeting(IReadOnlySet<string> openings)
{
    private const int LongestGreeting = 8;

    public Place? NameIn(TokenizedText own)
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
            if (i == first.FirstToken && !openings.Contains(own.Word(tokens[i]).ToString()))
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
}
