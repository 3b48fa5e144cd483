using OutlookCoach.Coaching.KeepInTouch;

namespace OutlookCoach.Service.Reminders;

/// <summary>A reminder for the next working morning; add it like any other. Nothing is in the calendar yet.</summary>
/// <param name="Item">Left out when a year holds no working day.</param>
public sealed record SleepPlan(string TimeZone, PlanItem? Item = null);
