namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>A letter as read from an .eml file.</summary>
public sealed record Letter
{
    private string? plain;

    /// <summary>What the ids are made from: the hash of the file, in lower-case hex.</summary>
    public required string Key { get; init; }

    public required string Subject { get; init; }

    public Correspondent? From { get; init; }

    public Correspondent? Sender { get; init; }

    public IReadOnlyList<Correspondent> To { get; init; } = [];

    public IReadOnlyList<Correspondent> Cc { get; init; } = [];

    public IReadOnlyList<Correspondent> ReplyTo { get; init; } = [];

    /// <summary>When it arrived, UTC.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>The Message-ID with its angle brackets; empty when there is none.</summary>
    public string InternetMessageId { get; init; } = "";

    /// <summary>The Message-ID that started the thread.</summary>
    public required string Thread { get; init; }

    /// <summary>The headers in their order, as they stand in the file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body as HTML; null when the mail has plain text only.</summary>
    public string? Html { get; init; }

    /// <summary>The body as plain text; null when the mail has HTML only.</summary>
    public string? Text { get; init; }

    /// <summary>The body as plain text, whatever it came as; worked out once.</summary>
    public string PlainText => plain ??= Html is null ? Text ?? "" : MailText.FromHtml(Html);

    /// <summary>The files that came with it.</summary>
    public IReadOnlyList<Enclosure> Enclosures { get; init; } = [];

    /// <summary>Whether anything is attached that is not part of the body.</summary>
    public bool HasAttachments => Enclosures.Any(file => !file.IsInline);

    /// <summary>Whether it is a draft of the person rather than a letter that arrived.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The folder it was put in: one of <see cref="Folders"/>.</summary>
    public string Folder { get; init; } = Folders.Inbox;
}
