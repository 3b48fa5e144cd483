using Microsoft.Graph.Models;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Reminders;
using Reminder = OutlookCoach.Service.Reminders.Reminder;

namespace OutlookCoach.Service.Graph;

/// <summary>Between reminders and Microsoft Graph's events.</summary>
public static class EventMapping
{
    public const string Category = "OutlookCoach";

    public static TimeSpan Length { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Private, shown as free, and with nobody invited, so that no mail goes out.</summary>
    public static Event ToEvent(PlanItem item, ReminderPlace place, string transactionId) => new()
    {
        Subject = item.Title,
        Body = Plain(Words(item)),
        Start = GraphTimes.In(place.TimeZone, item.Start),
        End = GraphTimes.In(place.TimeZone, item.Start + Length),
        ShowAs = FreeBusyStatus.Free,
        Sensitivity = Sensitivity.Private,
        IsReminderOn = true,
        ReminderMinutesBeforeStart = 0,
        Categories = [Category],
        TransactionId = transactionId,
        SingleValueExtendedProperties = new ReminderTag(item.Key, item.Kind, place.MessageId).ToProperties(),
    };

    /// <summary>What the event says: the body, and the ready note below it.</summary>
    public static string Words(PlanItem item) => item.Note is null ? item.Body : $"{item.Body}\n\n{item.Note}";

    /// <summary>Only what changes.</summary>
    public static Event ToChange(ReminderChange change, string zone)
    {
        var changed = new Event();
        if (change.Title is not null)
        {
            changed.Subject = change.Title;
        }

        if (change.Body is not null)
        {
            changed.Body = Plain(change.Body);
        }

        if (change.Start is { } start)
        {
            changed.Start = GraphTimes.In(zone, start);
            changed.End = GraphTimes.In(zone, start + Length);
        }

        return changed;
    }

    /// <summary>Null when the event is not ours.</summary>
    public static Reminder? ToReminder(Event found)
    {
        if (ReminderTag.Of(found) is not { } tag || found is not { Id: { } id, Start: { } given })
        {
            return null;
        }

        var (start, zone) = GraphTimes.MovedTo(found.OriginalStartTimeZone, given);
        return new Reminder(id, tag.Key, tag.Kind, found.Subject ?? "", start, zone) { MessageId = tag.MessageId };
    }

    private static ItemBody Plain(string text) => new() { ContentType = BodyType.Text, Content = text };
}
