using System.Globalization;
using Microsoft.Graph.Models;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Graph;

/// <summary>The person's days, hours and busy times.</summary>
public sealed class MailboxCalendar(GraphCalls graph, Coach coach, TimeProvider time)
{
    private const int MostEvents = 1000;
    private static readonly string[] WantedSettings = ["timeZone", "workingHours", "language"];
    private static readonly string[] WantedEvents = ["start", "end", "showAs", "isAllDay", "categories"];

    /// <summary>Zone, working days and hours, and what time it is there; nothing busy yet.</summary>
    public async Task<PlanningCalendar> HoursAsync(CancellationToken cancellationToken)
    {
        var settings = await graph.AskAsync(
            GraphPurpose.SeeHours,
            (client, token) => client.Me.MailboxSettings.GetAsync(request => request.QueryParameters.Select = WantedSettings, token),
            cancellationToken);
        var (id, zone) = ZoneIds.Of(settings, time.GetUtcNow());
        return WithHours(Now(id, zone) with { Country = coach.CountryOf(settings?.TimeZone ?? id, settings?.Language?.Locale) }, settings?.WorkingHours);
    }

    /// <summary>The usual working week in a zone, for a mailbox that cannot be asked.</summary>
    /// <exception cref="ProblemException">bad_request when there is no such zone.</exception>
    public PlanningCalendar UsualHours(string zoneId) => ZoneIds.TryFind(zoneId, out var zone)
        ? Now(zoneId, zone) with { Country = coach.CountryOf(zoneId, null) }
        : throw new ProblemException(ProblemKind.BadRequest) { Needs = "timeZone" };

    /// <summary>What is taken from today until a day, that day included, in the calendar's own zone.</summary>
    public async Task<IReadOnlyList<BusyTime>> BusyAsync(PlanningCalendar calendar, DateOnly until, CancellationToken cancellationToken)
    {
        var page = await graph.AskAsync(
            GraphPurpose.UseCalendar,
            (client, token) => client.Me.Calendar.CalendarView.GetAsync(
                request =>
                {
                    request.QueryParameters.StartDateTime = Utc(calendar.Today, calendar.TimeZone);
                    request.QueryParameters.EndDateTime = Utc(until.AddDays(1), calendar.TimeZone);
                    request.QueryParameters.Select = WantedEvents;
                    request.QueryParameters.Top = MostEvents;
                    request.Headers.Prefer(Preferences.Zone(calendar.TimeZone));
                },
                token),
            cancellationToken);
        return [.. (page?.Value ?? []).Where(Takes).Select(ToBusyTime)];
    }

    private PlanningCalendar Now(string id, TimeZoneInfo zone)
    {
        var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime;
        return new PlanningCalendar { Today = DateOnly.FromDateTime(now), Now = TimeOnly.FromDateTime(now), TimeZone = id, Zone = zone };
    }

    private static PlanningCalendar WithHours(PlanningCalendar calendar, WorkingHours? hours) => calendar with
    {
        WorkingDays = hours?.DaysOfWeek is { Count: > 0 } days ? Days(days) : calendar.WorkingDays,
        WorkStarts = hours?.StartTime is { } starts ? TimeOnly.FromTimeSpan(starts.DateTime.TimeOfDay) : calendar.WorkStarts,
        WorkEnds = hours?.EndTime is { } ends ? TimeOnly.FromTimeSpan(ends.DateTime.TimeOfDay) : calendar.WorkEnds,
    };

    private static HashSet<DayOfWeek> Days(List<DayOfWeekObject?> days) =>
        [.. days.OfType<DayOfWeekObject>().Select(day => Enum.Parse<DayOfWeek>(day.ToString()))];

    // Without a zone of its own the view's ends count as UTC, whatever is preferred for the answer.
    private static string Utc(DateOnly day, string zoneId)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var offset = ZoneIds.TryFind(zoneId, out var zone) ? zone.GetUtcOffset(midnight) : TimeSpan.Zero;
        return new DateTimeOffset(midnight, offset).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
    }

    private bool Takes(Event taken) =>
        (taken.ShowAs is FreeBusyStatus.Busy or FreeBusyStatus.Oof or FreeBusyStatus.Tentative || IsHoliday(taken)) && taken is { Start.DateTime: not null, End.DateTime: not null };

    // Outlook's own holiday calendars mark whole days, shown as free, by a category in the person's language.
    private bool IsHoliday(Event taken) => taken.IsAllDay == true && taken.Categories?.Any(coach.IsHolidayCategory) == true;

    private BusyTime ToBusyTime(Event taken) => new(
        GraphTimes.Local(taken.Start!.DateTime!),
        GraphTimes.Local(taken.End!.DateTime!),
        taken is { IsAllDay: true, ShowAs: FreeBusyStatus.Oof } || IsHoliday(taken));
}
