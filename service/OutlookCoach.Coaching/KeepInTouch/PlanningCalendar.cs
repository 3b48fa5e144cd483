namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>The person's own days and hours, as their mailbox says.</summary>
public sealed record PlanningCalendar
{
    public required DateOnly Today { get; init; }

    /// <summary>Local time now; nothing is planned before it.</summary>
    public TimeOnly Now { get; init; }

    public required string TimeZone { get; init; }
    public IReadOnlySet<DayOfWeek> WorkingDays { get; init; } = new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday };
    public TimeOnly WorkStarts { get; init; } = new(9, 0);
    public TimeOnly WorkEnds { get; init; } = new(17, 0);
    public IReadOnlyList<BusyTime> Busy { get; init; } = [];
}
