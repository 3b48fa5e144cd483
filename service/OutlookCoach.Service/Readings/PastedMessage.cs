using OutlookCoach.Coaching.Messages;

namespace OutlookCoach.Service.Readings;

/// <summary>A mail that did not come from the mailbox. Text or HTML, 1 MiB at most.</summary>
public sealed record PastedMessage
{
    public string Subject { get; init; } = "";
    public PastedSender From { get; init; } = new();
    public DateTimeOffset? ReceivedAt { get; init; }
    public string? Text { get; init; }

    /// <summary>Read when there is no text; never rendered.</summary>
    public string? Html { get; init; }

    /// <summary>True when Outlook hands its words to nobody, so that there is nothing to paste but who wrote.</summary>
    public bool Protected { get; init; }

    /// <summary>As the coach reads it.</summary>
    public Message ToMessage(string? ownAddress)
    {
        var text = string.IsNullOrEmpty(Text) ? HtmlText.ToText(Html ?? "") : Text.ReplaceLineEndings("\n");
        return new Message
        {
            Subject = Subject,
            From = new Mailbox(From.Name, From.Address),
            ReceivedAt = ReceivedAt,
            Text = text,
            Body = State(text),
            OwnAddress = ownAddress,
        };
    }

    private MessageBody State(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            return MessageBody.Readable;
        }

        if (Protected)
        {
            return MessageBody.Protected;
        }

        return Html?.Contains("<img", StringComparison.OrdinalIgnoreCase) == true ? MessageBody.ImageOnly : MessageBody.Empty;
    }
}
