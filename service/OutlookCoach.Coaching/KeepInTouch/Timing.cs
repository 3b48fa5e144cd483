namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>When a step is due: so many units after its anchor, or before it when <paramref name="Count"/> is negative.</summary>
/// <param name="Otherwise">Used when the anchor is a day the mail does not name.</param>
internal sealed record Timing(int Count, Unit Unit, Anchor Anchor, Timing? Otherwise = null)
{
    /// <summary>The plain date, before weekends and other days off; null when the anchor is not known.</summary>
    public DateOnly? From(Anchors anchors, WorkWeek week)
    {
        DateOnly? start = Anchor switch
        {
            Anchor.Today => anchors.Today,
            Anchor.Previous => anchors.Previous,
            _ => anchors.NamedDay,
        };
        return start is { } day ? Add(day, week) : Otherwise?.From(anchors, week);
    }

    /// <summary>True when this step comes before the named day, and so must not slip past it.</summary>
    public bool IsBefore => Count < 0;

    // AddMonths clamps: 31 January and a month is the last of February.
    private DateOnly Add(DateOnly day, WorkWeek week) => Unit switch
    {
        Unit.Days => day.AddDays(Count),
        Unit.Weeks => day.AddDays(7 * Count),
        Unit.Months => day.AddMonths(Count),
        _ => week.AddWorkingDays(day, Count),
    };
}
