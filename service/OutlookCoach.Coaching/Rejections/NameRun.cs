using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>How the words of a name look in a text.</summary>
internal static class NameRun
{
    public static string Word(TokenizedText text, int i) => text.Word(text.Tokens[i]).ToString();

    /// <summary>Holds a capital anywhere: "Fernhill", "eBay".</summary>
    public static bool IsCapital(TokenizedText text, int i) => text.Word(text.Tokens[i]).IndexOfAnyInRange('A', 'Z') >= 0 || (text.Tokens[i].Marks & TokenMarks.Capital) != 0;

    /// <summary>A capital, a number, or what hangs on the word before: "com" of "Fernhill.com", the "'s" of a name.</summary>
    public static bool IsNameLike(TokenizedText text, int i, int first) =>
        IsCapital(text, i) || (text.Tokens[i].Marks & TokenMarks.Number) != 0 || (i > first && (IsPossessive(text, i) || HangsOn(text, i, ".&/-")));

    public static bool IsPossessive(TokenizedText text, int i) => text.Word(text.Tokens[i]).Equals("'s", StringComparison.OrdinalIgnoreCase) || text.Word(text.Tokens[i]) is "\u2019s";

    /// <summary>Only this sign stands between the word and the one before.</summary>
    public static bool HangsOn(TokenizedText text, int i, string signs) =>
        i > 0 && text.Tokens[i].Start == text.Tokens[i - 1].End + 1 && signs.Contains(text.Text[text.Tokens[i - 1].End]);
}
