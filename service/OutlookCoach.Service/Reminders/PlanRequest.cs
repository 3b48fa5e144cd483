using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Service.Reminders;

/// <summary>What to plan for. Today, the zone, the hours and the busy times come from the mailbox.</summary>
public sealed record PlanRequest(Reading Reading, Choices? Choices = null);
