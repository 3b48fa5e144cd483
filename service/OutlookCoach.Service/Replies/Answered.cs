namespace OutlookCoach.Service.Replies;

/// <summary>Whether the person has answered a message.</summary>
/// <param name="At">When they sent their last answer to it; left out when there is none.</param>
public sealed record Answered(DateTimeOffset? At = null);
