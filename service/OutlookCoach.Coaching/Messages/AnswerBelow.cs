namespace OutlookCoach.Coaching.Messages;

/// <summary>An answer that was written below what it quotes, alone and at the same places: the quoted lines above it and between become blank.</summary>
internal static class AnswerBelow
{
    /// <summary>Null when the mail begins with words of its own, or quotes and says nothing.</summary>
    public static string? In(MailLines mail)
    {
        var first = mail.Quote;
        if (mail.Quoted == 0 || !mail.Text.AsSpan(0, mail.All[first].Start).IsWhiteSpace())
        {
            return null;
        }

        while (first < mail.All.Count && !IsMarked(mail, first))
        {
            first++;
        }

        return SaysSomething(mail, first) ? Blanked(mail, first) : null;
    }

    private static bool SaysSomething(MailLines mail, int first)
    {
        for (var i = first; i < mail.All.Count; i++)
        {
            if (!IsMarked(mail, i) && !mail.All[i].In(mail.Text).IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }

    private static string Blanked(MailLines mail, int first) => string.Create(mail.Text.Length, (mail, first), static (blanked, source) =>
    {
        source.mail.Text.CopyTo(blanked);
        for (var i = 0; i < source.mail.All.Count; i++)
        {
            if (i < source.first || IsMarked(source.mail, i))
            {
                blanked.Slice(source.mail.All[i].Start, source.mail.All[i].Length).Fill(' ');
            }
        }
    });

    private static bool IsMarked(MailLines mail, int line) => mail.All[line].In(mail.Text).TrimStart() is ['>', ..];
}
