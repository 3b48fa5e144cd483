namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What happens to a holiday that falls on a weekend.</summary>
internal enum Substitute
{
    None,

    /// <summary>The next weekday that is no holiday itself.</summary>
    NextWeekday,

    /// <summary>Saturday's on Friday, Sunday's on Monday.</summary>
    NearestWeekday,
}
