namespace OutlookCoach.Service.Readings;

/// <summary>Which mail to read: one of the mailbox, or one that was pasted. Exactly one of the two.</summary>
public sealed record ReadingRequest
{
    /// <summary>The message's id as Microsoft Graph's REST v2 names it.</summary>
    public string? MessageId { get; init; }

    public PastedMessage? Message { get; init; }
}
