namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Finds a quarter of an hour for a reminder: at nine where that is free and within the person's hours.</summary>
internal sealed class Slots
{
    private const int FarthestDays = 366;
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(15);
    private static readonly TimeOnly Nine = new(9, 0);
    private readonly PlanningCalendar calendar;
    private readonly WorkWeek week;
    private readonly DateTime now;
    private readonly IReadOnlyList<TimeOnly> times;

    public Slots(PlanningCalendar calendar, WorkWeek week)
    {
        this.calendar = calendar;
        this.week = week;
        now = calendar.Today.ToDateTime(calendar.Now);
        times = TimesOfDay(calendar);
    }

    /// <summary>The first good slot on or after a day; null when a year holds none.</summary>
    /// <param name="toSomebody">A note to a person: the first day of the week gives way to the second.</param>
    public DateTime? OnOrAfter(DateOnly day, bool toSomebody) => OnOrAfter(day, new SlotWish(toSomebody));

    /// <summary>The first good slot on or after a day; null when a year holds none.</summary>
    public DateTime? OnOrAfter(DateOnly day, SlotWish wish)
    {
        var slot = wish.AtOnce ? SearchAtOnce(day) : Search(day, spareLastAfternoon: true) ?? Search(day, spareLastAfternoon: false);
        slot = slot is { } found && wish.ToSomebody ? Prefer(found) : slot;
        return slot is { } fits && wish.Hour is { } hour && times.Contains(hour) && IsGood(fits.Date + hour.ToTimeSpan()) ? fits.Date + hour.ToTimeSpan() : slot;
    }

    /// <summary>The nearest good slot on a day or before it, still after today; null when there is none.</summary>
    /// <param name="end">The day that must not be reached.</param>
    public DateTime? OnOrBefore(DateOnly day, DateOnly end)
    {
        for (; day > calendar.Today; day = day.AddDays(-1))
        {
            if (At(day, spareLastAfternoon: true) is { } slot)
            {
                return Prefer(slot) is { } preferred && DateOnly.FromDateTime(preferred) < end ? preferred : slot;
            }
        }

        return null;
    }

    private DateTime? Search(DateOnly day, bool spareLastAfternoon)
    {
        for (var looked = 0; looked < FarthestDays; looked++, day = day.AddDays(1))
        {
            day = WorkWeek.IsQuiet(day) ? week.SecondWeek(day) : day;
            if (At(day, spareLastAfternoon) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    private DateTime? SearchAtOnce(DateOnly day)
    {
        var last = day.AddDays(FarthestDays);
        for (; day < last; day = day.AddDays(1))
        {
            if (week.IsWorkingDay(day) && times.Select(time => day.ToDateTime(time)).Where(IsGood).Select(start => (DateTime?)start).FirstOrDefault() is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    // The first day of the week is everybody's fullest; the next one is better where it is near.
    private DateTime Prefer(DateTime found)
    {
        var day = DateOnly.FromDateTime(found);
        if (day.DayOfWeek != week.First)
        {
            return found;
        }

        return At(week.AddWorkingDays(day, 1), spareLastAfternoon: true) is { } second && (second - found).TotalDays < 4 ? second : found;
    }

    private DateTime? At(DateOnly day, bool spareLastAfternoon)
    {
        if (!week.IsWorkingDay(day) || WorkWeek.IsQuiet(day))
        {
            return null;
        }

        foreach (var time in times)
        {
            var start = day.ToDateTime(time);
            var allowed = !spareLastAfternoon || !week.IsLastAfternoon(day, time.Add(Length));
            if (allowed && IsGood(start))
            {
                return start;
            }
        }

        return null;
    }

    private bool IsGood(DateTime start) => start > now && IsFree(start) && IsOnTheClock(start);

    private bool IsFree(DateTime start) =>
        !calendar.Busy.Any(busy => !busy.DayOff && busy.Start < start + Length && busy.End > start);

    private bool IsOnTheClock(DateTime start) => calendar.Zone is not { } zone || !(zone.IsInvalidTime(start) || zone.IsAmbiguousTime(start));

    private static IReadOnlyList<TimeOnly> TimesOfDay(PlanningCalendar calendar)
    {
        // A shift over midnight, or hours nobody set, is planned by its first evening or by the usual day.
        var (starts, ends) = calendar.WorkStarts == calendar.WorkEnds
            ? (Nine, new TimeOnly(17, 0))
            : (calendar.WorkStarts, calendar.WorkEnds < calendar.WorkStarts ? TimeOnly.MaxValue : calendar.WorkEnds);
        var quarters = Enumerable.Range(0, 96).Select(quarter => TimeOnly.MinValue.Add(quarter * Length))
            .Where(time => time >= starts && time.ToTimeSpan() + Length <= ends.ToTimeSpan() + TimeSpan.FromTicks(1))
            .ToArray();
        return quarters.Length == 0
            ? [starts]
            : [.. quarters.Where(time => time >= Nine), .. quarters.Where(time => time < Nine).Reverse()];
    }
}
