using System.Globalization;
using Microsoft.Graph.Models;

namespace OutlookCoach.Service.Graph;

/// <summary>Graph's pair of wall time and zone.</summary>
public static class GraphTimes
{
    /// <summary>A wall time as Graph writes it, with seven decimals and no zone.</summary>
    public static DateTime Local(string dateTime) =>
        DateTime.SpecifyKind(DateTime.Parse(dateTime, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), DateTimeKind.Unspecified);

    public static DateTimeTimeZone In(string zone, DateTime local) =>
        new() { DateTime = local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), TimeZone = zone };

    /// <summary>A time that Graph gave in one zone, on the wall clock of another; as it is when either is not known here.</summary>
    public static (DateTime Start, string Zone) MovedTo(string? zone, DateTimeTimeZone given)
    {
        var local = Local(given.DateTime ?? "0001-01-01");
        var from = given.TimeZone ?? "UTC";
        return zone is not null && ZoneIds.TryFind(zone, out _) && ZoneIds.TryFind(from, out _) ? (Moved(from, local, zone), zone) : (local, from);
    }

    /// <summary>A wall time of one zone on the wall clock of another; as it is when either is not known here.</summary>
    public static DateTime Moved(string from, DateTime local, string to) =>
        ZoneIds.TryFind(from, out var source) && ZoneIds.TryFind(to, out var target) && !source.IsInvalidTime(local)
            ? DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), source, target), DateTimeKind.Unspecified)
            : local;
}
