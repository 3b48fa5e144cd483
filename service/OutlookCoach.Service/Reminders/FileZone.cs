using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using OutlookCoach.Service.Graph;

namespace OutlookCoach.Service.Reminders;

/// <summary>A zone as calendar files name it: by its IANA id, with its rules beside it; in UTC where it has no such id.</summary>
public sealed record FileZone(string? Iana, TimeZoneInfo Zone)
{
    private const string Utc = "UTC";

    /// <param name="id">A Windows or IANA id that <see cref="AddRequestRules"/> has let through.</param>
    public static FileZone Of(string id)
    {
        var zone = ZoneIds.TryFind(id, out var found) ? found : TimeZoneInfo.Utc;
        var iana = zone.HasIanaId ? zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var converted) ? converted : null;
        var known = iana is not null && NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(iana) is not null;
        return new FileZone(known && zone.BaseUtcOffset != TimeSpan.Zero | zone.SupportsDaylightSavingTime ? iana : null, zone);
    }

    /// <summary>A wall time of this zone.</summary>
    public CalDateTime At(DateTime local) => Iana is not null
        ? new CalDateTime(local, Iana)
        : new CalDateTime(DateTime.SpecifyKind(local - Zone.GetUtcOffset(local), DateTimeKind.Utc), Utc);

    /// <summary>The rules that a calendar needs for these times; null where none are.</summary>
    public VTimeZone? Rules(IEnumerable<DateTime> times) => Iana is not null && times.Order().FirstOrDefault() is { Year: > 1 } first
        ? VTimeZone.FromDateTimeZone(Iana, first, includeHistoricalData: false)
        : null;
}
