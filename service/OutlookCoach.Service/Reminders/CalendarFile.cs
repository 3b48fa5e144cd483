using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Graph;

namespace OutlookCoach.Service.Reminders;

/// <summary>Reminders as a calendar file (RFC 5545), for a calendar that we were not asked to write to ourselves.</summary>
public sealed class CalendarFile(TimeProvider time)
{
    public const string MediaType = "text/calendar";
    public const string Name = "keep-in-touch.ics";
    private const string Maker = "-//OutlookCoach//Keep in touch//EN";

    /// <summary>The file's text. The same items at the same time give the same text; the same items give the same ids whenever they are saved.</summary>
    /// <param name="person">Whose reminders these are: <see cref="SignIn.Person.Key"/>.</param>
    public string Of(AddRequest request, string person)
    {
        var zone = FileZone.Of(request.TimeZone);
        var calendar = new Calendar { ProductId = Maker };
        if (zone.Rules(request.Items.Select(item => item.Start)) is { } rules)
        {
            calendar.AddTimeZone(rules);
        }

        var stamp = new CalDateTime(time.GetUtcNow().UtcDateTime, "UTC");
        foreach (var item in request.Items)
        {
            var id = TransactionId.For(person, request.MessageId, item.Key, generation: 0);
            calendar.Events.Add(ToEvent(item, zone, id, stamp));
        }

        return FoldedText.Of(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }

    // As in the calendar itself: private, shown as free, with nobody invited.
    private static CalendarEvent ToEvent(PlanItem item, FileZone zone, string id, CalDateTime stamp)
    {
        var title = FoldedText.Safe(item.Title).ReplaceLineEndings(" ");
        var made = new CalendarEvent
        {
            Uid = $"{id}@outlookcoach",
            DtStamp = stamp,
            Start = zone.At(item.Start),
            End = zone.At(item.Start + EventMapping.Length),
            Summary = title,
            Description = FoldedText.Safe(EventMapping.Words(item)),
            Class = "PRIVATE",
            Transparency = TransparencyType.Transparent,
            Categories = [EventMapping.Category],
        };
        made.Alarms.Add(new Alarm { Action = AlarmAction.Display, Trigger = new Trigger(Duration.FromMinutes(0)), Description = title });
        return made;
    }
}
