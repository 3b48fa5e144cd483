namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>A step with its place in the calendar, and the contact before it.</summary>
internal sealed record DatedStep(Step Step, DateTime Start, LastContact Last);
