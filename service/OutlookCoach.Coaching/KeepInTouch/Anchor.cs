namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>The day a step counts from.</summary>
internal enum Anchor
{
    /// <summary>The day of the plan, which is the day of the reply.</summary>
    Today,

    /// <summary>The step above.</summary>
    Previous,

    /// <summary>The day the mail names.</summary>
    NamedDay,
}
