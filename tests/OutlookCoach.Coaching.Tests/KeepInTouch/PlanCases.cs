using CsCheck;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

/// <summary>Random mail and calendars: odd names, Sunday to Thursday weeks, night hours, full days, leap years and year ends.</summary>
internal static class PlanCases
{
    private static readonly Outcome[] Closed = [Outcome.NotSelected, Outcome.PositionFilled, Outcome.OnHold, Outcome.Cancelled, Outcome.OfferWithdrawn];
    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.OneOf("Priya Shah", "Dr. Hale", "Shah, Priya", "李 雷", "Ms Voss", "J", "Bartholomew-Maximilian of the very long house of Featherstonehaugh-Cholmondeley"),
        Gen.String[1, 40].Select(name => "a" + name));

    // Full hours, half hours, clocks that jump by night or at midnight, and a zone somebody made up.
    private static readonly TimeZoneInfo?[] Zones =
    [
        null, .. new[] { "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Santiago", "Asia/Beirut" }.Select(TimeZoneInfo.FindSystemTimeZoneById),
        TimeZoneInfo.CreateCustomTimeZone("made up", TimeSpan.FromMinutes(195), "made up", "made up"),
    ];

    private static readonly string?[] Countries = [null, "GB", "US", "DE", "AT", "NZ"];

    private static readonly Gen<Signal> Signals = Gen.Select(
        Gen.Enum<SignalKind>(), Gen.Int[-400, 800], Gen.Bool,
        (kind, days, dated) => new Signal(kind, 0, 4, "soon", dated ? new DateOnly(2026, 6, 1).AddDays(days) : null));

    private static readonly Gen<Reading> Readings = Gen.Select(
        Gen.OneOf(Closed), Gen.Enum<Stage>(), Names, Gen.Enum<PersonPart>(), Gen.Bool, Signals.List[0, 2],
        (outcome, stage, name, part, known, signals) => SampleReading.AfterInterview with
        {
            Outcome = outcome,
            Stage = new StageFact(stage),
            Company = known ? new Fact(name) : SampleReading.AfterInterview.Company,
            Sender = SampleReading.FromNobody.Sender,
            People = known ? [new NamedPerson(name, part)] : [],
            Signals = signals,
        });

    private static readonly Gen<PlanningCalendar> Calendars =
        from today in Gen.Int[0, 20_000]
        from now in Gen.Int[0, 1439]
        from days in Gen.OneOf(DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday).List[1, 7]
        from hours in Hours
        from zone in Gen.Int[0, Zones.Length - 1].Select(at => Zones[at])
        from country in Gen.Int[0, Countries.Length - 1].Select(at => Countries[at])
        from busy in Busy(new DateOnly(2000, 1, 1).AddDays(today)).List[0, 5]
        select new PlanningCalendar
        {
            Today = new DateOnly(2000, 1, 1).AddDays(today),
            Now = TimeOnly.MinValue.AddMinutes(now),
            TimeZone = "Europe/Berlin",
            Zone = zone,
            Country = country,
            WorkingDays = days.ToHashSet(),
            WorkStarts = hours.Starts,
            WorkEnds = hours.Ends,
            Busy = busy,
        };

    private static Gen<(TimeOnly Starts, TimeOnly Ends)> Hours =>
        from starts in Gen.Int[0, 80]
        from length in Gen.Int[2, 95]
        select (TimeOnly.MinValue.AddMinutes(15 * starts), TimeOnly.MinValue.AddMinutes(15 * Math.Min(starts + length, 95)));

    public static Gen<(Reading Reading, PlanningCalendar Calendar)> All =>
        from calendar in Calendars
        from reading in Readings
        select (Near(reading, calendar.Today), calendar);

    public static string Print((Reading Reading, PlanningCalendar Calendar) made) =>
        $"{made.Reading}\n{made.Calendar}\nsignals: {string.Join("; ", made.Reading.Signals)}\ndays: {string.Join(", ", made.Calendar.WorkingDays)}\nbusy: {string.Join("; ", made.Calendar.Busy)}\nplan: {string.Join("\n", Planners.PlanFor(made.Reading, made.Calendar).Items.Select(item => $"{item.Start:ddd yyyy-MM-dd HH:mm} {item.Kind}"))}";

    private static Gen<BusyTime> Busy(DateOnly today) =>
        from day in Gen.Int[0, 400]
        from minute in Gen.Int[0, 1300]
        from length in Gen.Int[1, 3000]
        from dayOff in Gen.Bool
        select dayOff
            ? new BusyTime(today.AddDays(day).ToDateTime(default), today.AddDays(day + 1 + length / 200).ToDateTime(default), true)
            : new BusyTime(today.AddDays(day).ToDateTime(default).AddMinutes(minute), today.AddDays(day).ToDateTime(default).AddMinutes(minute + length));

    // Dates in mail are near the day it is read.
    private static Reading Near(Reading reading, DateOnly today) => reading with
    {
        Signals = [.. reading.Signals.Select(signal => signal with { Date = signal.Date?.AddDays(today.DayNumber - new DateOnly(2026, 6, 1).DayNumber) })],
    };
}
