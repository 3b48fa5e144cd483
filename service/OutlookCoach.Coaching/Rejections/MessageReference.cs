namespace OutlookCoach.Coaching.Rejections;

/// <summary>Which message was read.</summary>
/// <param name="Link">Opens it in Outlook on the web.</param>
public sealed record MessageReference(string? Id, string Subject, DateTimeOffset? ReceivedAt, string? Link = null);
