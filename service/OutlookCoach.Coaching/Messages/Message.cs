namespace OutlookCoach.Coaching.Messages;

/// <summary>A message as the mailbox gives it. <see cref="Text"/> is the whole body as plain text, quoted mail included; every span in a reading counts UTF-16 code units in it.</summary>
public sealed record Message
{
    public string? Id { get; init; }
    public string Subject { get; init; } = "";
    public Mailbox From { get; init; } = Mailbox.Unknown;

    /// <summary>Opens it in Outlook on the web, where that is known.</summary>
    public string? Link { get; init; }

    /// <summary>Where an answer would go, when the message says somewhere other than <see cref="From"/>.</summary>
    public Mailbox? ReplyTo { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }
    public string Text { get; init; } = "";
    public MessageBody Body { get; init; } = MessageBody.Readable;

    /// <summary>Internet headers by name, any case. Only those that say who or what sent it are looked at.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address of the person whose mailbox this is, when known: a message from oneself is never answered.</summary>
    public string? OwnAddress { get; init; }
}
