using System.Globalization;
using Microsoft.Graph.Models;

namespace OutlookCoach.Service.Graph;

/// <summary>Time zones by the ids that a mailbox uses: Windows names, IANA names, and Outlook's own for a zone that somebody made up.</summary>
public static class ZoneIds
{
    private const string Utc = "UTC";

    /// <summary>The mailbox's zone by an id that Graph takes for events too, and what this system knows of it.</summary>
    public static (string Id, TimeZoneInfo Zone) Of(MailboxSettings? settings)
    {
        if (settings?.TimeZone is { } id && TryFind(id, out var zone))
        {
            return (id, zone);
        }

        var whole = WholeHours(settings?.WorkingHours?.TimeZone as CustomTimeZone);
        return TryFind(whole, out zone) ? (whole, zone) : (Utc, TimeZoneInfo.Utc);
    }

    public static bool TryFind(string id, out TimeZoneInfo zone) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out zone!);

    // A made-up zone has no name that Graph takes back. Its distance from UTC has: Etc/GMT-2 is two hours east.
    private static string WholeHours(CustomTimeZone? custom) => custom?.Bias is { } minutesWest && minutesWest % 60 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{minutesWest / 60:+0;-0}")
        : Utc;
}
