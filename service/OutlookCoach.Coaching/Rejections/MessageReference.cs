namespace OutlookCoach.Coaching.Rejections;

/// <summary>Which message was read.</summary>
public sealed record MessageReference(string? Id, string Subject, DateTimeOffset? ReceivedAt);
