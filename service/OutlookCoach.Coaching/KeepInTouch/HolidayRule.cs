namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>One public holiday of a country.</summary>
internal sealed record HolidayRule(HolidayDay Day, Substitute Substitute);
