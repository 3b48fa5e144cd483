using System.Buffers;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>Finds stretches of four words and more between quotation marks: other people's words, which are never judged.</summary>
internal static class Quotations
{
    private const int FewestWords = 4;
    private const int Longest = 600;

    private static readonly SearchValues<char> Opening = SearchValues.Create("\"\u201C\u201E\u00AB");

    public static List<(int Start, int End)> In(string text, int end)
    {
        var found = new List<(int Start, int End)>();
        var open = -1;
        for (var at = FirstMark(text, end); at < end; at++)
        {
            if (open >= 0 && (Closes(text[at]) || text[at] == '\n' || at - open > Longest))
            {
                if (Closes(text[at]) && text.AsSpan(open, at - open).Count(' ') >= FewestWords - 1)
                {
                    found.Add((open, at + 1));
                }

                open = -1;
            }
            else if (open < 0 && Opens(text[at]))
            {
                open = at;
            }
        }

        return found;
    }

    /// <summary>True when one of these quotations, which stand in order, holds all of a stretch.</summary>
    public static bool Hold(List<(int Start, int End)> quotations, int start, int end) =>
        FirstEndingBehind(quotations, end - 1) is var at && at < quotations.Count && quotations[at].Start <= start;

    /// <summary>True when one of these quotations, which stand in order, shares a sign with a stretch.</summary>
    public static bool Touch(List<(int Start, int End)> quotations, int start, int end) =>
        FirstEndingBehind(quotations, start) is var at && at < quotations.Count && quotations[at].Start < end;

    private static int FirstEndingBehind(List<(int Start, int End)> quotations, int place)
    {
        var (low, high) = (0, quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotations[middle].End > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // Most letters quote nothing, which is quickly seen.
    private static int FirstMark(string text, int end) => text.AsSpan(0, end).IndexOfAny(Opening) is >= 0 and var first ? first : end;

    private static bool Opens(char c) => Opening.Contains(c);

    private static bool Closes(char c) => c is '"' or '\u201D' or '\u201C' or '\u00BB';
}
