namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>The days a step may count from.</summary>
internal readonly record struct Anchors(DateOnly Today, DateOnly Previous, DateOnly? NamedDay);
