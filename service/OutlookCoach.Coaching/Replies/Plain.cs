using System.Globalization;
using System.Text;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Makes text from a mail or a person fit to stand inside a sentence.</summary>
internal static class Plain
{
    private static readonly char[] Quotes = ['"', '“', '”', '„', '*', '•', '-', '–', '—', '_', '`', ' '];

    /// <summary>One line, single spaces, no brackets or braces; what a name or role carries in brackets goes with them.</summary>
    public static string Name(string text) => Line(WithoutAsides(text)).Trim(Quotes).TrimEnd('.', ',', ';', ':');

    /// <summary>One line, single spaces, no brackets or braces, no mark of direction that could turn words around, no list sign or quotes around it.</summary>
    public static string Words(string text) => Line(text).Trim(Quotes);

    private static string Line(string text)
    {
        var line = new StringBuilder();
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign) || char.IsControl(sign))
            {
                line.Append(' ');
            }
            else if (sign is not ('[' or ']' or '{' or '}') && char.GetUnicodeCategory(sign) != UnicodeCategory.Format)
            {
                line.Append(sign);
            }
        }

        return string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string WithoutAsides(string text)
    {
        var kept = new StringBuilder();
        var depth = 0;
        foreach (var sign in text)
        {
            depth += sign is '(' or '[' or '{' ? 1 : 0;
            if (depth == 0)
            {
                kept.Append(sign);
            }

            depth -= sign is ')' or ']' or '}' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }
}
