using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OutlookCoach.Service.Graph;

namespace OutlookCoach.Service.Tests.Graph;

public sealed class ZoneIdsTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("W. Europe Standard Time")]
    [InlineData("Europe/Berlin")]
    public void A_zone_with_a_name_keeps_it(string id)
    {
        var (found, zone) = ZoneIds.Of(new MailboxSettings { TimeZone = id }, Now);

        Assert.Equal(id, found);
        Assert.Equal(TimeSpan.FromHours(1), zone.BaseUtcOffset);
    }

    [Theory]
    [InlineData("Customized Time Zone", -120, 120)]
    [InlineData("tzone://Microsoft/Custom", 300, -300)]
    [InlineData("Customized Time Zone", -330, 330)]
    [InlineData("Customized Time Zone", -345, 345)]
    [InlineData("Customized Time Zone", 720, -720)]
    public void A_zone_that_somebody_made_up_without_a_summer_goes_by_one_that_has_none_either(string id, int bias, int minutesEast)
    {
        var (found, zone) = ZoneIds.Of(MadeUp(id, new CustomTimeZone { Bias = bias }), Now);

        Assert.All(Enumerable.Range(0, 366), day => Assert.Equal(TimeSpan.FromMinutes(minutesEast), zone.GetUtcOffset(Now.AddDays(day))));
        Assert.True(ZoneIds.TryFind(found, out _));
    }

    [Theory]
    [InlineData(-60, 3, 5, 10, 5, "Europe/Berlin")]
    [InlineData(300, 3, 2, 11, 1, "America/New_York")]
    [InlineData(-570, 10, 1, 4, 1, "Australia/Adelaide")]
    public void A_zone_that_somebody_made_up_with_a_summer_goes_by_one_whose_clocks_turn_on_the_same_days(
        int bias, int summerMonth, int summerWeek, int winterMonth, int winterWeek, string same)
    {
        var custom = new CustomTimeZone { Bias = bias, DaylightOffset = Turn<DaylightTimeZoneOffset>(summerMonth, summerWeek, 2), StandardOffset = Turn<StandardTimeZoneOffset>(winterMonth, winterWeek, 3) };
        custom.DaylightOffset.DaylightBias = -60;

        var (_, zone) = ZoneIds.Of(MadeUp("Customized Time Zone", custom), Now);

        var expected = TimeZoneInfo.FindSystemTimeZoneById(same);
        Assert.All(Enumerable.Range(0, 366), day => Assert.Equal(expected.GetUtcOffset(Now.AddDays(day)), zone.GetUtcOffset(Now.AddDays(day))));
    }

    [Theory]
    [InlineData(-317)]
    [InlineData(-100_000)]
    [InlineData(null)]
    public void A_zone_like_no_other_goes_by_utc(int? bias)
    {
        var (found, zone) = ZoneIds.Of(MadeUp("Customized Time Zone", new CustomTimeZone { Bias = bias }), Now);

        Assert.Equal("UTC", found);
        Assert.Equal(TimeSpan.Zero, zone.BaseUtcOffset);
    }

    private static MailboxSettings MadeUp(string id, CustomTimeZone zone)
    {
        zone.Name = id;
        return new() { TimeZone = id, WorkingHours = new() { TimeZone = zone } };
    }

    private static T Turn<T>(int month, int week, int hour)
        where T : StandardTimeZoneOffset, new() => new() { Month = month, DayOccurrence = week, DayOfWeek = DayOfWeekObject.Sunday, Time = new Time(hour, 0, 0), Year = 0 };
}
