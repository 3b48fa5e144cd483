using System.Globalization;
using Microsoft.Graph.Models;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Reminders;

namespace OutlookCoach.Service.Graph;

/// <summary>Between reminders and Microsoft Graph's events.</summary>
public static class EventMapping
{
    public const string Category = "OutlookCoach";
    private const int LongestNote = 200;

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
        IsReminderOn = item.About?.Done != true,
        ReminderMinutesBeforeStart = 0,
        Categories = [Category],
        TransactionId = transactionId,
        SingleValueExtendedProperties = new ReminderTag(item.Key, item.Kind, place.MessageId, item.About ?? new ReminderAbout()).ToProperties(),
    };

    /// <summary>What the event says: the body, and the ready note below it with its count.</summary>
    public static string Words(PlanItem item) => item.Note is null
        ? item.Body
        : string.Create(CultureInfo.InvariantCulture, $"{item.Body}\n\n{item.Note}\n({item.Note.Length}/{LongestNote})");

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
            Move(changed, zone, start);
        }

        return changed;
    }

    /// <summary>From how it stands to how it shall stand.</summary>
    public static Event ToChange(KeptReminder before, KeptReminder after)
    {
        var changed = Told(after);
        if (before.Start != after.Start || before.TimeZone != after.TimeZone)
        {
            Move(changed, after.TimeZone, after.Start);
        }

        // Unchanged words are not sent: they may be formatted there, and what comes from here is plain.
        if (before.Body != after.Body)
        {
            changed.Body = Plain(after.Body);
        }

        return changed;
    }

    /// <summary>As it once stood.</summary>
    public static Event ToFormer(KeptReminder former)
    {
        var changed = Told(former);
        changed.Subject = former.Title;
        changed.Body = Plain(former.Body);
        Move(changed, former.TimeZone, former.Start);
        return changed;
    }

    /// <summary>Null when the event is not ours.</summary>
    public static KeptReminder? ToReminder(Event found)
    {
        if (ReminderTag.Of(found) is not { } tag || found is not { Id: { } id, Start: { } given })
        {
            return null;
        }

        var (start, zone) = GraphTimes.MovedTo(found.OriginalStartTimeZone, given);
        return new KeptReminder(id, tag.Key, tag.Kind, start, zone)
        {
            Title = found.Subject ?? "",
            Body = found.Body?.Content ?? "",
            MessageId = tag.MessageId,
            About = tag.About,
        };
    }

    private static Event Told(KeptReminder kept) => new()
    {
        IsReminderOn = !kept.About.Done,
        SingleValueExtendedProperties = new ReminderTag(kept.Key, kept.Kind, kept.MessageId, kept.About).ToProperties(),
    };

    private static void Move(Event changed, string zone, DateTime start)
    {
        changed.Start = GraphTimes.In(zone, start);
        changed.End = GraphTimes.In(zone, start + Length);
    }

    private static ItemBody Plain(string text) => new() { ContentType = BodyType.Text, Content = text };
}
