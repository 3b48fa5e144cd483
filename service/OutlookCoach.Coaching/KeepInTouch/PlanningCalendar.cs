namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>The person's own days and hours, as their mailbox says.</summary>
public sealed record PlanningCalendar
{
    public required DateOnly Today { get; init; }

    /// <summary>Local time now; nothing is planned before it.</summary>
    public TimeOnly Now { get; init; }

    public required string TimeZone { get; init; }

    /// <summary>The rules of the zone, where they are known: no reminder stands in an hour that spring skips or autumn repeats.</summary>
    public TimeZoneInfo? Zone { get; init; }

    /// <summary>Whose public holidays are kept, in two letters; null when that is not known.</summary>
    public string? Country { get; init; }

    public IReadOnlySet<DayOfWeek> WorkingDays { get; init; } = new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday };
    public TimeOnly WorkStarts { get; init; } = new(9, 0);
    public TimeOnly WorkEnds { get; init; } = new(17, 0);
    public IReadOnlyList<BusyTime> Busy { get; init; } = [];

    /// <summary>Our own reminders that stand in the calendar already, done ones too.</summary>
    public IReadOnlyList<StandingReminder> Standing { get; init; } = [];
}
