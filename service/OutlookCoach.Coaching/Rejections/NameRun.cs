using System.Globalization;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>How the words of a name look in a text.</summary>
internal static class NameRun
{
    private const int ShortestNumber = 4;

    public static ReadOnlySpan<char> Word(TokenizedText text, int i) => text.Word(text.Tokens[i]);

    /// <summary>Holds a capital anywhere: "Fernhill", "eBay".</summary>
    public static bool IsCapital(TokenizedText text, int i) => text.Word(text.Tokens[i]).IndexOfAnyInRange('A', 'Z') >= 0 || (text.Tokens[i].Marks & TokenMarks.Capital) != 0;

    /// <summary>A capital, a number, or what hangs on the word before: "com" of "Fernhill.com", the "'s" of a name.</summary>
    public static bool IsNameLike(TokenizedText text, int i, int first) =>
        IsCapital(text, i) || (text.Tokens[i].Marks & TokenMarks.Number) != 0 || (i > first && (IsPossessive(text, i) || HangsOn(text, i, ".&/-")));

    public static bool IsPossessive(TokenizedText text, int i) => text.Word(text.Tokens[i]).Equals("'s", StringComparison.OrdinalIgnoreCase) || text.Word(text.Tokens[i]) is "\u2019s";

    /// <summary>Only this sign stands between the word and the one before.</summary>
    public static bool HangsOn(TokenizedText text, int i, string signs) =>
        i > 0 && i < text.Tokens.Length && text.Tokens[i].Start == text.Tokens[i - 1].End + 1 && signs.Contains(text.Text[text.Tokens[i - 1].End]);

    /// <summary>A sign stands between it and the word before: "Harrow &amp; Sons" is a firm, or two people.</summary>
    public static bool IsJoined(TokenizedText text, int i) => i > 0 && text.Text.AsSpan(text.Tokens[i - 1].End, Math.Max(0, text.Tokens[i].Start - text.Tokens[i - 1].End)).ContainsAny('&', '+');

    /// <summary>A bar or a bullet stands between it and the word before: "Fernhill | Careers".</summary>
    public static bool IsApart(TokenizedText text, int i) => i > 0 && text.Text.AsSpan(text.Tokens[i - 1].End, Math.Max(0, text.Tokens[i].Start - text.Tokens[i - 1].End)).ContainsAny('|', '\u00B7', '\u2022');

    /// <summary>"Jan @ Priory Tearooms": what stands behind the sign is another name.</summary>
    public static bool IsBehindAt(TokenizedText text, int i) => i > 0 && i < text.Tokens.Length && text.Text.AsSpan(text.Tokens[i - 1].End, Math.Max(0, text.Tokens[i].Start - text.Tokens[i - 1].End)).Contains('@');

    /// <summary>A requisition's number, which is no part of a name: "88213", "R-4410", "HC/2291". A year or a level may be.</summary>
    public static bool IsReference(TokenizedText text, int i)
    {
        var word = text.Word(text.Tokens[i]);
        var hung = (HangsOn(text, i + 1, "-") && (text.Tokens[i + 1].Marks & TokenMarks.Number) != 0) || (HangsOn(text, i + 1, "/") && IsReference(text, i + 1));
        var digits = 0;
        foreach (var c in word)
        {
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return hung ? word.Length <= ShortestNumber : digits >= ShortestNumber && !IsYear(word);
    }

    /// <summary>The last token in a place that begins with this one.</summary>
    public static int LastIn(TokenizedText text, int first, Place place)
    {
        while (first + 1 < text.Tokens.Length && text.Tokens[first + 1].End <= place.Start + place.Length)
        {
            first++;
        }

        return first;
    }

    /// <summary>One of the words is such a word; blanks, commas, slashes and dashes part them.</summary>
    public static bool Any(ReadOnlySpan<char> name, Func<ReadOnlySpan<char>, bool> such)
    {
        foreach (var range in name.SplitAny(" ,/-"))
        {
            if (!name[range].IsEmpty && such(name[range]))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc cref="Any(ReadOnlySpan{char}, Func{ReadOnlySpan{char}, bool})"/>
    public static bool Any(TokenizedText text, Func<ReadOnlySpan<char>, bool> such)
    {
        foreach (var token in text.Tokens)
        {
            if (such(text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"2026", which may stand in front of a name: "the 2026 Fernhill internship".</summary>
    public static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == ShortestNumber && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2100;
}
