using System.Globalization;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

/// <summary>Public holidays against the days that the countries publish.</summary>
public sealed class HolidayTests
{
    internal static readonly Holidays Shipped = Read(PlaybookFile.Embedded());

    [Theory]
    [InlineData("GB", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData("GB", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData("GB", 2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData("IE", 2026, "01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25")]
    [InlineData("IE", 2027, "01-01 02-01 03-17 03-29 05-03 06-07 08-02 10-25")]
    [InlineData("IE", 2028, "02-07 03-17 04-17 05-01 06-05 08-07 10-30 12-25 12-26")]
    [InlineData("US", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25")]
    [InlineData("US", 2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]
    [InlineData("US", 2028, "01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25")]
    [InlineData("CA", 2026, "01-01 04-03 04-06 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-28")]
    [InlineData("CA", 2027, "01-01 03-26 03-29 05-24 07-01 09-06 09-30 10-11 11-11 12-27 12-28")]
    [InlineData("CA", 2028, "01-03 04-14 04-17 05-22 07-03 09-04 10-02 10-09 11-13 12-25 12-26")]
    [InlineData("AU", 2026, "01-01 01-26 04-03 04-06 12-25 12-28")]
    [InlineData("AU", 2027, "01-01 01-26 03-26 03-29 12-27 12-28")]
    [InlineData("AU", 2028, "01-03 01-26 04-14 04-17 04-25 12-25 12-26")]
    [InlineData("NZ", 2026, "01-01 01-02 02-06 04-03 04-06 04-27 06-01 07-10 10-26 12-25 12-28")]
    [InlineData("NZ", 2027, "01-01 01-04 02-08 03-26 03-29 04-26 06-07 06-25 10-25 12-27 12-28")]
    [InlineData("NZ", 2028, "01-03 01-04 02-07 04-14 04-17 04-25 06-05 07-14 10-23 12-25 12-26")]
    [InlineData("IN", 2026, "01-26 10-02")]
    [InlineData("IN", 2027, "01-26")]
    [InlineData("IN", 2028, "01-26 08-15 10-02")]
    [InlineData("DE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 12-25")]
    [InlineData("DE", 2027, "01-01 03-26 03-29 05-06 05-17")]
    [InlineData("DE", 2028, "04-14 04-17 05-01 05-25 06-05 10-03 12-25 12-26")]
    [InlineData("AT", 2026, "01-01 01-06 04-06 05-01 05-14 05-25 06-04 10-26 12-08 12-25")]
    [InlineData("AT", 2027, "01-01 01-06 03-29 05-06 05-17 05-27 10-26 11-01 12-08")]
    [InlineData("AT", 2028, "01-06 04-17 05-01 05-25 06-05 06-15 08-15 10-26 11-01 12-08 12-25 12-26")]
    [InlineData("CH", 2026, "01-01 05-14 12-25")]
    [InlineData("CH", 2027, "01-01 05-06")]
    [InlineData("CH", 2028, "05-25 08-01 12-25")]
    [InlineData("FR", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25")]
    [InlineData("FR", 2027, "01-01 03-29 05-06 05-17 07-14 11-01 11-11")]
    [InlineData("FR", 2028, "04-17 05-01 05-08 05-25 06-05 07-14 08-15 11-01 12-25")]
    [InlineData("ES", 2026, "01-01 01-06 04-03 05-01 10-12 12-08 12-25")]
    [InlineData("ES", 2027, "01-01 01-06 03-26 10-12 11-01 12-06 12-08")]
    [InlineData("ES", 2028, "01-06 04-14 05-01 08-15 10-12 11-01 12-06 12-08 12-25")]
    public void The_weekdays_that_are_holidays_are_the_published_ones(string country, int year, string days)
    {
        var found = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays)
            .Where(day => day.Year == year && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Shipped.Falls(country, day));

        Assert.Equal(days, string.Join(' ', found.Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2028, "2028-04-16")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2285, "2285-03-22")]
    public void Easter_is_found(int year, string day) => Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), HolidayDay.Easter(year));

    [Theory]
    [InlineData("W. Europe Standard Time", "de-DE", "DE")]
    [InlineData("W. Europe Standard Time", "de-AT", "AT")]
    [InlineData("W. Europe Standard Time", "it-IT", null)]
    [InlineData("W. Europe Standard Time", "en-US", null)]
    [InlineData("GMT Standard Time", "en-GB", "GB")]
    [InlineData("GMT Standard Time", "en-IE", "IE")]
    [InlineData("Eastern Standard Time", "fr-CA", "CA")]
    [InlineData("Eastern Standard Time", "en-US", "US")]
    [InlineData("India Standard Time", "en-US", "IN")]
    [InlineData("Europe/Paris", null, "FR")]
    [InlineData("Tokyo Standard Time", "en-GB", null)]
    [InlineData("UTC", null, null)]
    public void The_country_is_told_by_zone_and_language_or_left_open(string zone, string? locale, string? expected) =>
        Assert.Equal(expected, Planners.Shipped.CountryOf(zone, locale));

    [Fact]
    public void A_country_without_a_list_has_no_holidays() =>
        Assert.DoesNotContain(Enumerable.Range(0, 366).Select(new DateOnly(2026, 1, 1).AddDays), day => Shipped.Falls("SE", day) || Shipped.Falls(null, day));

    [Theory]
    [InlineData("Xmas = 25 Decembre")]
    [InlineData("Xmas = 31 February")]
    [InlineData("Xmas = sixth Monday in May")]
    [InlineData("Xmas = 25 December, else some day")]
    [InlineData("25 December")]
    public void A_mistake_is_named_with_its_place(string line)
    {
        var problems = new ProblemList();

        Holidays.Read([new PlaybookFile("holidays.yaml", $"GB:\n  - {line}\n")], problems);

        var problem = Assert.Single(Assert.Throws<PlaybookException>(problems.ThrowIfAny).Problems);
        Assert.StartsWith("holidays.yaml:2:5: I cannot read", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_steps_over_a_holiday()
    {
        var eve = Planners.FirstOfJune with { Today = new DateOnly(2026, 8, 28), TimeZone = "Europe/London" };

        var plain = Planners.PlanFor(SampleReading.AfterInterview, eve);
        var kept = Planners.PlanFor(SampleReading.AfterInterview, eve with { Country = "GB" });

        // Friday 28 August; Monday is the summer bank holiday, and Tuesday is then the first working day.
        Assert.Equal(new DateTime(2026, 9, 1, 9, 0, 0), plain.Items[0].Start);
        Assert.Equal(new DateTime(2026, 9, 1, 9, 0, 0), kept.Items[0].Start);
        Assert.Equal(new DateTime(2026, 4, 7, 9, 0, 0), Planners.PlanFor(SampleReading.AfterInterview, eve with { Today = new DateOnly(2026, 4, 2), Country = "GB" }).Items[0].Start);
    }

    private static Holidays Read(IReadOnlyList<PlaybookFile> files)
    {
        var problems = new ProblemList();
        var holidays = Holidays.Read(files, problems);
        problems.ThrowIfAny();
        return holidays;
    }
}
