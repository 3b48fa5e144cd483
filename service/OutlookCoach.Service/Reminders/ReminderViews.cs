using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Graph;

namespace OutlookCoach.Service.Reminders;

/// <summary>A kept reminder as the pane sees it, and as the coach does.</summary>
public static class ReminderViews
{
    public static Reminder Seen(this KeptReminder kept, DateTimeOffset now) => new(kept.Id, kept.Key, kept.Kind, kept.Title, kept.Start, kept.TimeZone)
    {
        MessageId = kept.MessageId,
        State = kept.About.Done ? ReminderState.Done : InUtc(kept) < now.UtcDateTime ? ReminderState.Overdue : ReminderState.Coming,
        About = kept.About,
    };

    /// <summary>On the wall clock of the calendar that is planned with.</summary>
    public static StandingReminder In(this KeptReminder kept, string zone) => new(kept.Id, kept.Key, kept.Kind, GraphTimes.Moved(kept.TimeZone, kept.Start, zone))
    {
        MessageId = kept.MessageId,
        About = kept.About,
        Title = kept.Title,
        Body = kept.Body,
    };

    /// <summary>The item to create it from again.</summary>
    public static PlanItem ToItem(this KeptReminder kept) => new(kept.Key, kept.Kind, kept.Start, kept.Title, kept.Body) { About = kept.About };

    public static RemovedReminder ToRemoved(this KeptReminder kept) => new(kept.Id, kept.Key, kept.Title);

    private static DateTime InUtc(KeptReminder kept) => GraphTimes.Moved(kept.TimeZone, kept.Start, "UTC");
}
