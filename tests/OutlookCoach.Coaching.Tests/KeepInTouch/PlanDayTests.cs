using System.Globalization;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

/// <summary>Days and hours, one rule at a time.</summary>
public sealed class PlanDayTests
{
    private static readonly HashSet<DayOfWeek> SundayToThursday = [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday];

    [Theory]
    [InlineData("2026-06-02", "2026-06-03 09:00")] // Tuesday: Wednesday
    [InlineData("2026-06-05", "2026-06-09 09:00")] // Friday: past the weekend, and Monday gives way
    [InlineData("2026-12-18", "2027-01-12 09:00")] // into the holidays: second working week, Tuesday
    [InlineData("2028-12-29", "2029-01-09 09:00")] // New Year's Day is a Monday
    public void Connecting_comes_on_the_next_good_day(string today, string expected)
    {
        var calendar = On(today);

        var plan = Planners.PlanFor(SampleReading.AfterInterview, calendar);

        Assert.Equal(At(expected), plan.Items[0].Start);
    }

    [Fact]
    public void A_week_from_Sunday_to_Thursday_is_kept()
    {
        var calendar = On("2026-06-03") with { WorkingDays = SundayToThursday };

        var plan = Planners.PlanFor(SampleReading.AfterInterview, calendar with { Today = new DateOnly(2026, 6, 4) });

        Assert.Equal(At("2026-06-08 09:00"), plan.Items[0].Start);
        Assert.All(plan.Items, item => Assert.Contains(item.Start.DayOfWeek, SundayToThursday));
    }

    [Fact]
    public void Three_months_after_30_November_is_the_last_of_February_and_then_the_weekend_rule()
    {
        var reading = SampleReading.FromNobody with { Outcome = Outcome.PositionFilled };

        var plan = Planners.PlanFor(reading, On("2026-11-30"));

        // 28 February 2027 is a Sunday.
        Assert.Equal(At("2027-03-01 09:00"), plan.Items[0].Start);
    }

    [Fact]
    public void A_busy_morning_keeps_the_day_and_moves_the_hour()
    {
        var calendar = On("2026-06-01") with { Busy = [new BusyTime(At("2026-06-02 08:00"), At("2026-06-02 11:10"))] };

        var plan = Planners.PlanFor(SampleReading.AfterInterview, calendar);

        Assert.Equal(At("2026-06-02 11:15"), plan.Items[0].Start);
    }

    [Fact]
    public void A_day_off_moves_the_reminder_on()
    {
        var calendar = On("2026-06-01") with { Busy = [new BusyTime(At("2026-06-02 00:00"), At("2026-06-04 00:00"), DayOff: true)] };

        var plan = Planners.PlanFor(SampleReading.AfterInterview, calendar);

        Assert.Equal(At("2026-06-04 09:00"), plan.Items[0].Start);
    }

    [Fact]
    public void A_full_Friday_morning_moves_on_rather_than_into_the_afternoon()
    {
        var calendar = On("2026-06-04") with { Busy = [new BusyTime(At("2026-06-05 08:00"), At("2026-06-05 12:30"))] };

        var plan = Planners.PlanFor(SampleReading.AfterInterview, calendar);

        Assert.Equal(At("2026-06-09 09:00"), plan.Items[0].Start);
    }

    [Theory]
    [InlineData("10:30", "18:00", "10:30")]
    [InlineData("05:00", "08:30", "08:15")]
    [InlineData("22:00", "06:00", "22:00")]
    [InlineData("00:00", "00:00", "09:00")]
    public void Other_hours_are_kept(string starts, string ends, string expected)
    {
        var calendar = On("2026-06-01") with { WorkStarts = TimeOnly.Parse(starts, CultureInfo.InvariantCulture), WorkEnds = TimeOnly.Parse(ends, CultureInfo.InvariantCulture) };

        var plan = Planners.PlanFor(SampleReading.AfterInterview, calendar);

        Assert.Equal(At($"2026-06-02 {expected}"), plan.Items[0].Start);
    }

    [Fact]
    public void A_year_without_a_working_day_gives_no_plan_rather_than_a_bad_one()
    {
        var calendar = On("2026-06-01") with { Busy = [new BusyTime(At("2026-01-01 00:00"), At("2029-01-01 00:00"), DayOff: true)] };

        var plan = Planners.PlanFor(SampleReading.AfterInterview, calendar);

        Assert.Empty(plan.Items);
    }

    [Fact]
    public void A_mail_without_an_id_still_has_keys_of_its_own()
    {
        var one = SampleReading.AfterInterview with { Message = new MessageReference(null, "Your application", null) };
        var other = one with { Message = new MessageReference(null, "Another application", null) };

        var keys = Planners.PlanFor(one).Items.Concat(Planners.PlanFor(other).Items).Select(item => item.Key).ToArray();

        Assert.Equal(8, keys.Distinct().Count());
    }

    private static PlanningCalendar On(string today) => Planners.FirstOfJune with { Today = DateOnly.Parse(today, CultureInfo.InvariantCulture) };

    private static DateTime At(string time) => DateTime.Parse(time, CultureInfo.InvariantCulture);
}
