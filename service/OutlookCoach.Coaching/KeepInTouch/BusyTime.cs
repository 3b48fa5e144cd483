namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>A stretch of the person's calendar that is taken, in local wall time. An all-day "out of office" makes the day a day off.</summary>
public sealed record BusyTime(DateTime Start, DateTime End, bool DayOff = false);
