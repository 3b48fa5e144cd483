using OutlookCoach.Coaching.KeepInTouch;

namespace OutlookCoach.Service.Reminders;

/// <summary>A reminder that stands in the person's calendar.</summary>
/// <param name="Id">The event's lasting id.</param>
/// <param name="Key">The plan item it was made from.</param>
/// <param name="Start">Wall time in <paramref name="TimeZone"/>.</param>
public sealed record Reminder(string Id, string Key, ReminderKind Kind, string Title, DateTime Start, string TimeZone)
{
    /// <summary>The mail it was planned for, when that was in the mailbox.</summary>
    public string? MessageId { get; init; }

    /// <summary>Whether it is still to come, waits, or is done.</summary>
    public required ReminderState State { get; init; }

    /// <summary>Company, contact, their address, and how far things have come.</summary>
    public ReminderAbout About { get; init; } = new();
}
