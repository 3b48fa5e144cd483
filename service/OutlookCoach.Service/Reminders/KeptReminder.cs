using OutlookCoach.Coaching.KeepInTouch;

namespace OutlookCoach.Service.Reminders;

/// <summary>A reminder with all that is needed to put it back as it stood.</summary>
/// <param name="Key">The plan item it was made from; an undo finds it by this, or creates it anew under it.</param>
/// <param name="Start">Wall time in <paramref name="TimeZone"/>.</param>
public sealed record KeptReminder(string Id, string Key, ReminderKind Kind, DateTime Start, string TimeZone)
{
    public string Title { get; init; } = "";

    /// <summary>As plain text; empty where it was not looked at.</summary>
    public string Body { get; init; } = "";

    /// <summary>The mail it was planned for, when that was in the mailbox.</summary>
    public string? MessageId { get; init; }

    public ReminderAbout About { get; init; } = new();
}
