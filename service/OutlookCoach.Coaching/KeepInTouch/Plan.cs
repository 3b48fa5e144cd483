namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>A keep-in-touch plan: text first, calendar second.</summary>
/// <param name="TimeZone">The mailbox's zone, by the id the mailbox uses.</param>
/// <param name="Says">One sentence about the plan, or why there is none.</param>
public sealed record Plan(string TimeZone, IReadOnlyList<PlanItem> Items, string Says);
