using Microsoft.Graph.Models;
using OutlookCoach.Service.Graph;

namespace OutlookCoach.Service.Tests.Graph;

public sealed class ZoneIdsTests
{
    [Theory]
    [InlineData("W. Europe Standard Time")]
    [InlineData("Europe/Berlin")]
    public void A_zone_with_a_name_keeps_it(string id)
    {
        var (found, zone) = ZoneIds.Of(new MailboxSettings { TimeZone = id });

        Assert.Equal(id, found);
        Assert.Equal(TimeSpan.FromHours(1), zone.BaseUtcOffset);
    }

    [Theory]
    [InlineData("Customized Time Zone", -120, "Etc/GMT-2", 2)]
    [InlineData("tzone://Microsoft/Custom", 300, "Etc/GMT+5", -5)]
    [InlineData("Customized Time Zone", -345, "UTC", 0)]
    [InlineData("Customized Time Zone", null, "UTC", 0)]
    public void A_zone_that_somebody_made_up_goes_by_its_distance(string id, int? bias, string expected, int hours)
    {
        var settings = new MailboxSettings { TimeZone = id, WorkingHours = new() { TimeZone = new CustomTimeZone { Name = id, Bias = bias } } };

        var (found, zone) = ZoneIds.Of(settings);

        Assert.Equal(expected, found);
        Assert.Equal(TimeSpan.FromHours(hours), zone.BaseUtcOffset);
    }
}
