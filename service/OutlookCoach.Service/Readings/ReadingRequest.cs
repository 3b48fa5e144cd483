using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Service.Readings;

/// <summary>What to read: a mail of the mailbox, one that was pasted, or news that came in a call. Exactly one of the three.</summary>
public sealed record ReadingRequest
{
    /// <summary>The message's id as Microsoft Graph's REST v2 names it.</summary>
    public string? MessageId { get; init; }

    public PastedMessage? Message { get; init; }

    /// <summary>What the person was told by phone.</summary>
    public ToldByPhone? Told { get; init; }

    /// <summary>Where they are given, the answer is the reply they make, with the reading in it: one call for the first look at a mail.</summary>
    public Choices? Choices { get; init; }
}
