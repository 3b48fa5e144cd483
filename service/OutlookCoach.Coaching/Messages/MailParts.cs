namespace OutlookCoach.Coaching.Messages;

/// <summary>A mail's text taken apart: what the writer wrote, the name below it, and what was there before.</summary>
internal sealed record MailParts
{
    public required string Text { get; init; }
    public required IReadOnlyList<MailLine> Lines { get; init; }

    /// <summary>First line of the sign-off ("Kind regards,"), or where the writer's own lines end.</summary>
    public required int SignOffLine { get; init; }

    /// <summary>First quoted line, or the number of lines.</summary>
    public required int QuoteLine { get; init; }

    /// <summary>End of the writer's own words, before sign-off and signature.</summary>
    public int OwnEnd => SignOffLine < Lines.Count ? Lines[SignOffLine].Start : Text.Length;

    /// <summary>End of all the writer wrote, sign-off and signature included.</summary>
    public int NewEnd => QuoteLine < Lines.Count ? Lines[QuoteLine].Start : Text.Length;

    public bool HasSignOff => SignOffLine < QuoteLine;

    public static MailParts Of(string text, SignOffs signOffs) => Of(MailLines.Of(text), signOffs);

    public static MailParts Of(MailLines lines, SignOffs signOffs) => new()
    {
        Text = lines.Text,
        Lines = lines.All,
        QuoteLine = lines.Quote,
        SignOffLine = signOffs.FindLine(lines.Text, lines.All, lines.Quote),
    };

    /// <summary>Lines after the sign-off that carry words, up to the quotation.</summary>
    public IEnumerable<MailLine> SignatureLines()
    {
        for (var i = SignOffLine + 1; i < QuoteLine; i++)
        {
            if (!Lines[i].In(Text).IsWhiteSpace())
            {
                yield return Lines[i];
            }
        }
    }
}
