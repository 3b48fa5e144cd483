using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Service.Reminders;

/// <summary>What to plan for. Today, the zone, the hours and the busy times come from the mailbox.</summary>
/// <param name="TimeZone">The person's zone as their browser names it, for a mailbox that may not be asked; the usual working week is then planned for. Left out, such a mailbox ends the call.</param>
public sealed record PlanRequest(Reading Reading, Choices? Choices = null, string? TimeZone = null);
