namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What a step counts in.</summary>
internal enum Unit
{
    Days,
    WorkingDays,
    Weeks,
    Months,
}
