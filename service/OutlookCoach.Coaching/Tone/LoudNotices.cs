using System.Buffers;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Capitals, exclamation marks and quotation marks that raise the voice.</summary>
internal static class LoudNotices
{
    private const int FewestShoutedWords = 3;

    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("\"\u201C\u201E\u00AB\u2018'");

    /// <summary>Three words in capitals in a row: an abbreviation or a name never is that long.</summary>
    public static Place[] Shouting(DraftText draft)
    {
        List<Place>? places = null;
        var tokens = draft.Own.Tokens;
        var first = -1;
        var letters = 0;
        for (var i = 0; i <= tokens.Length; i++)
        {
            var loud = i < tokens.Length && IsLoud(tokens[i], first >= 0);
            if (loud)
            {
                first = first < 0 ? i : first;
                letters += tokens[i].Length;
            }
            else if (first >= 0)
            {
                if (i - first >= FewestShoutedWords && letters >= 10)
                {
                    (places ??= []).Add(new Place(tokens[first].Start, tokens[i - 1].End - tokens[first].Start));
                }

                (first, letters) = (-1, 0);
            }
        }

        return places is null ? [] : [.. places];
    }

    /// <summary>Three exclamation marks in a row.</summary>
    public static Place[] Exclamations(DraftText draft)
    {
        var at = draft.Text.IndexOf("!!!", StringComparison.Ordinal);
        return at >= 0 && at < draft.Parts.OwnEnd ? [new Place(at, 3)] : [];
    }

    /// <summary>One to three ordinary words in quotation marks: 'careful' consideration.</summary>
    public static Place[] ScareQuotes(DraftText draft)
    {
        List<Place>? places = null;
        foreach (var sentence in draft.Own.Sentences)
        {
            if (FirstScareQuote(draft, sentence) is { } place)
            {
                (places ??= []).Add(place);
            }
        }

        return places is null ? [] : [.. places];
    }

    private static bool IsLoud(Token token, bool inside) =>
        (token.Marks & TokenMarks.AllCapitals) != 0 || (inside && token.Length == 1 && (token.Marks & TokenMarks.Capital) != 0);

    private static Place? FirstScareQuote(DraftText draft, Sentence sentence)
    {
        var text = draft.Text;
        for (var at = NextMark(text, sentence.Start, sentence.End); at < sentence.End; at = NextMark(text, at + 1, sentence.End))
        {
            var opens = (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
            if (opens && ScareQuoteLength(text, at, sentence.End) is > 0 and var length)
            {
                return new Place(at, length);
            }
        }

        return null;
    }

    private static int NextMark(string text, int from, int end) =>
        from < end && text.AsSpan(from, end - from).IndexOfAny(OpeningMarks) is >= 0 and var next ? from + next : end;

    private static int ScareQuoteLength(string text, int open, int end)
    {
        var words = 1;
        for (var at = open + 1; at < end && words <= 3; at++)
        {
            var c = text[at];
            var closes = c is '"' or '\u201D' or '\u00BB' || (c is '\'' or '\u2019' && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])));
            if (closes)
            {
                return at - open >= 4 && char.IsLower(text[open + 1]) ? at + 1 - open : 0;
            }

            words += c == ' ' ? 1 : 0;
        }

        return 0;
    }
}
