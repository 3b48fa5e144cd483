namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>A reminder of ours as it stands in the calendar.</summary>
/// <param name="Id">The event.</param>
/// <param name="Key">The plan item it was made from.</param>
/// <param name="Start">Wall time in the zone of the planning calendar.</param>
public sealed record StandingReminder(string Id, string Key, ReminderKind Kind, DateTime Start)
{
    public ReminderAbout About { get; init; } = new();

    /// <summary>The mail it was planned for, when that is in the mailbox.</summary>
    public string? MessageId { get; init; }

    public string Title { get; init; } = "";

    /// <summary>As it stands there, with what the person changed; empty where it was not asked for.</summary>
    public string Body { get; init; } = "";

    /// <summary>True when it is about writing to somebody.</summary>
    internal bool IsContact => Kind is ReminderKind.LinkedIn or ReminderKind.CheckIn;
}
