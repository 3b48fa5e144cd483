namespace OutlookCoach.Coaching.Messages;

/// <summary>A mail's lines, and the first that is not the writer's own: what can be told before the language is known.</summary>
/// <param name="Quote">First quoted line, or the number of lines.</param>
internal sealed record MailLines(string Text, IReadOnlyList<MailLine> All, int Quote)
{
    public int Quoted => All.Count - Quote;

    public static MailLines Of(string text)
    {
        var lines = MailLine.Split(text);
        return new MailLines(text, lines, QuotedMail.FirstLine(text, lines));
    }
}
