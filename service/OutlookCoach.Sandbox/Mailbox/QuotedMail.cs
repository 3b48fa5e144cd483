using System.Text.RegularExpressions;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>Tells what a mail adds from the mail it quotes.</summary>
/// <remarks>Exchange compares with the earlier mail of the thread. Here the usual marks of quoting have to do.</remarks>
public static partial class QuotedMail
{
    /// <summary>The text above the first quoted mail; all of it when nothing is quoted.</summary>
    public static string Without(string text)
    {
        var mark = Start().Match(text);
        return mark.Success && mark.Index > 0 ? text[..mark.Index].TrimEnd() : text;
    }

    [GeneratedRegex(
        @"^(?:-{3,}\s*(?:Original Message|Urspr\u00fcngliche Nachricht)\s*-{3,}|_{20,}\s*\r?\n\s*(?:From|Von):|(?:On|Am) [^\r\n]{5,120}(?:wrote|schrieb)[^\r\n]{0,80}:|From: [^\r\n]+\r?\nSent: |>)",
        RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Start();
}
