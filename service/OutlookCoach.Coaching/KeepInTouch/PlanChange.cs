namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What becomes of standing reminders when something happens. Nothing is changed in the calendar yet.</summary>
/// <param name="Says">One sentence for the person.</param>
/// <param name="Changed">As they shall stand from now on; those that stay as they are do not appear.</param>
/// <param name="Removed">As they stand now.</param>
/// <param name="Added">New ones.</param>
public sealed record PlanChange(
    string Says, IReadOnlyList<StandingReminder> Changed, IReadOnlyList<StandingReminder> Removed, IReadOnlyList<PlanItem> Added);
