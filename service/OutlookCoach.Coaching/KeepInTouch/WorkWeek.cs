namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Which days a considerate person would pick, in the person's own week.</summary>
internal sealed class WorkWeek
{
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly IReadOnlySet<DayOfWeek> Usual = new PlanningCalendar { Today = default, TimeZone = "" }.WorkingDays;
    private readonly IReadOnlySet<DayOfWeek> days;
    private readonly IReadOnlyList<BusyTime> daysOff;
    private readonly Func<DateOnly, bool> isHoliday;

    public WorkWeek(PlanningCalendar calendar, Holidays holidays)
    {
        isHoliday = day => holidays.Falls(calendar.Country, day);
        days = calendar.WorkingDays.Count > 0 ? calendar.WorkingDays : Usual;
        daysOff = [.. calendar.Busy.Where(busy => busy.DayOff)];
        First = days.OrderByDescending(DaysFreeBefore).ThenBy(FromMonday).First();
        Last = Enumerable.Range(1, 7).Select(back => Shift(First, -back)).First(days.Contains);
    }

    /// <summary>The day that the work week begins with: the one after the longest break.</summary>
    public DayOfWeek First { get; }

    public DayOfWeek Last { get; }

    public bool IsWorkingDay(DateOnly day) => days.Contains(day.DayOfWeek) && !isHoliday(day) && !IsDayOff(day);

    /// <summary>20 December to 3 January: a note then is lost among the greetings.</summary>
    public static bool IsQuiet(DateOnly day) => day is { Month: 12, Day: >= 20 } or { Month: 1, Day: <= 3 };

    /// <summary>The first day of the second working week of the year that follows a quiet day.</summary>
    public DateOnly SecondWeek(DateOnly quiet)
    {
        var day = new DateOnly(quiet.Month == 12 ? quiet.Year + 1 : quiet.Year, 1, 4);
        while (!days.Contains(day.DayOfWeek))
        {
            day = day.AddDays(1);
        }

        do
        {
            day = day.AddDays(1);
        }
        while (day.DayOfWeek != First);
        return day;
    }

    /// <summary>True for the last afternoon of the week, when people are already gone in thought.</summary>
    public bool IsLastAfternoon(DateOnly day, TimeOnly ends) => ends > Noon && (day.DayOfWeek == Last || day.DayOfWeek == DayOfWeek.Friday);

    /// <summary>Counts the person's working days, forwards or backwards.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        // A year is far beyond any leave; past it the day stands as it is and the search for a slot gives up.
        for (var (left, looked) = (Math.Abs(count), 0); left > 0 && looked < 366 + Math.Abs(count) * 7; looked++)
        {
            day = day.AddDays(step);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    private bool IsDayOff(DateOnly day)
    {
        var (from, to) = (day.ToDateTime(TimeOnly.MinValue), day.AddDays(1).ToDateTime(TimeOnly.MinValue));
        return daysOff.Any(busy => busy.Start < to && (busy.End > from || busy.Start >= from));
    }

    private int DaysFreeBefore(DayOfWeek day) => Enumerable.Range(1, 7).TakeWhile(back => !days.Contains(Shift(day, -back))).Count();

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;

    private static DayOfWeek Shift(DayOfWeek day, int by) => (DayOfWeek)(((int)day + by + 7) % 7);
}
