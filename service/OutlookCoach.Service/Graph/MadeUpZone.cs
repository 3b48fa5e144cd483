using Microsoft.Graph.Models;
using DayOfWeek = System.DayOfWeek;

namespace OutlookCoach.Service.Graph;

/// <summary>A time zone that somebody made up in Outlook, as Graph tells of it in the working hours.</summary>
internal static class MadeUpZone
{
    /// <summary>
    /// The id of a zone with a name whose clocks show the same all year, since Graph takes no made-up one back for an event; null when no zone does.
    /// </summary>
    public static string? Twin(CustomTimeZone zone, DateTimeOffset now)
    {
        var made = Make(zone);
        return made is null ? null : WindowsIds().FirstOrDefault(id => ZoneIds.TryFind(id, out var named) && SameAllYear(made, named, now));
    }

    // Windows' names: Graph takes all of them, and of the others only some.
    private static IEnumerable<string> WindowsIds() => TimeZoneInfo.GetSystemTimeZones()
        .Select(zone => zone.HasIanaId && TimeZoneInfo.TryConvertIanaIdToWindowsId(zone.Id, out var id) ? id : null)
        .OfType<string>()
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static bool SameAllYear(TimeZoneInfo made, TimeZoneInfo named, DateTimeOffset now) =>
        made.BaseUtcOffset == named.BaseUtcOffset && Enumerable.Range(0, 366).All(day => made.GetUtcOffset(now.AddDays(day)) == named.GetUtcOffset(now.AddDays(day)));

    private static TimeZoneInfo? Make(CustomTimeZone zone)
    {
        // The bias is what must be added to local time for UTC: west is positive.
        if (zone.Bias is not { } bias || Math.Abs(bias) > 14 * 60)
        {
            return null;
        }

        var offset = TimeSpan.FromMinutes(-bias);
        return TimeZoneInfo.CreateCustomTimeZone("made up", offset, "made up", "made up", "made up", Summer(zone) is { } summer ? [summer] : []);
    }

    private static TimeZoneInfo.AdjustmentRule? Summer(CustomTimeZone zone) =>
        zone.DaylightOffset is { DaylightBias: { } bias and not 0 and >= -180 and <= 180 } summer && Turn(summer) is { } starts
        && Turn(zone.StandardOffset) is { } ends && !starts.Equals(ends)
            ? TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromMinutes(-bias), starts, ends)
            : null;

    // "The last Sunday of October at three": the fifth stands for the last, as .NET counts too.
    private static TimeZoneInfo.TransitionTime? Turn(StandardTimeZoneOffset? turn) =>
        turn is { Time: { } time, Month: >= 1 and <= 12, DayOccurrence: >= 1 and <= 5, DayOfWeek: { } day }
            ? TimeZoneInfo.TransitionTime.CreateFloatingDateRule(
                new DateTime(1, 1, 1, time.Hour, time.Minute, time.Second), turn.Month.Value, turn.DayOccurrence.Value, Enum.Parse<DayOfWeek>(day.ToString()))
            : null;
}
