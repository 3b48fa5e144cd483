using System.Globalization;
using Microsoft.Graph.Models;

namespace OutlookCoach.Service.Graph;

/// <summary>Time zones by the ids that a mailbox uses: Windows names, IANA names, and Outlook's own for a zone that somebody made up.</summary>
public static class ZoneIds
{
    private const string Utc = "UTC";

    /// <summary>The mailbox's zone by an id that Graph takes for events too, and what this system knows of it.</summary>
    public static (string Id, TimeZoneInfo Zone) Of(MailboxSettings? settings, DateTimeOffset now)
    {
        var custom = settings?.WorkingHours?.TimeZone as CustomTimeZone;
        return Known(settings?.TimeZone) ?? (custom is null ? null : Known(MadeUpZone.Twin(custom, now)) ?? Known(WholeHours(custom))) ?? (Utc, TimeZoneInfo.Utc);
    }

    public static bool TryFind(string id, out TimeZoneInfo zone) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out zone!);

    private static (string Id, TimeZoneInfo Zone)? Known(string? id) => id is not null && TryFind(id, out var zone) ? (id, zone) : null;

    // Where no zone keeps the same summer, the distance from UTC has a name at least: Etc/GMT-2 is two hours east.
    private static string? WholeHours(CustomTimeZone custom) => custom.Bias is { } minutesWest && minutesWest % 60 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{minutesWest / 60:+0;-0}")
        : null;
}
