using System.Globalization;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>Graph's dates: a local time with seven decimals and no offset, and the name of its time zone.</summary>
public static class GraphTime
{
    private static readonly string[] LocalShapes =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd",
    ];

    /// <summary>A time zone by its Windows or IANA name.</summary>
    /// <exception cref="GraphException">400 when there is no such zone.</exception>
    public static TimeZoneInfo Zone(string name)
    {
        if (name is "tzone://Microsoft/Utc")
        {
            return TimeZoneInfo.Utc;
        }

        return name.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw GraphException.Bad(
                $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{name}'.", "TimeZoneNotSupportedException");
    }

    /// <summary>A time as Graph writes it.</summary>
    public static string Text(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    /// <summary>An instant as Graph writes it, such as <c>2026-01-09T09:00:00Z</c>.</summary>
    public static string Instant(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Reads a time that a client wrote: local to the zone, unless it carries an offset of its own.</summary>
    /// <returns>The instant, UTC.</returns>
    /// <exception cref="GraphException">400 when it is no time.</exception>
    public static DateTime Utc(string text, TimeZoneInfo zone)
    {
        if (DateTime.TryParseExact(text, LocalShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return FromLocal(local, zone);
        }

        // Graph wants years it can count with; the ends of the calendar overflow as soon as a zone is applied.
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) && instant.Year is > 1 and < 9999
            ? instant.UtcDateTime
            : throw GraphException.Bad($"The value '{text}' of parameter 'DateTime' is invalid.", "ErrorInvalidParameter");
    }

    /// <summary>An instant on the clocks of a zone.</summary>
    public static DateTime Local(DateTime utc, TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);

    private static DateTime FromLocal(DateTime local, TimeZoneInfo zone)
    {
        if (local.Year is <= 1 or >= 9999)
        {
            throw GraphException.Bad($"The value '{Text(local)}' of parameter 'DateTime' is invalid.", "ErrorInvalidParameter");
        }

        // In the hour that spring skips, clocks already show one hour more: 02:30 is the instant of 03:30.
        return zone.IsInvalidTime(local)
            ? DateTime.SpecifyKind(local - zone.GetUtcOffset(local.AddHours(-3)), DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }
}
