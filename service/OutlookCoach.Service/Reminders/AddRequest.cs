using OutlookCoach.Coaching.KeepInTouch;

namespace OutlookCoach.Service.Reminders;

/// <summary>The items of a plan that the person chose, as they moved them.</summary>
/// <param name="TimeZone">The plan's zone.</param>
/// <param name="MessageId">The mail it was planned for, when that is in the mailbox.</param>
public sealed record AddRequest(string TimeZone, IReadOnlyList<PlanItem> Items, string? MessageId = null);
