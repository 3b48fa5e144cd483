namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What the person tells of a reminder, or asks for it.</summary>
public enum Happening
{
    /// <summary>"I've been in touch": the clock starts again today, and nobody has answered yet.</summary>
    InTouch,

    /// <summary>"They answered": the clock starts again, and the count of unanswered notes with it.</summary>
    Answered,

    /// <summary>This one is done; the others stay as they are.</summary>
    Done,

    /// <summary>A week later.</summary>
    SnoozeWeek,

    /// <summary>A month later.</summary>
    SnoozeMonth,

    /// <summary>No more reminders about this firm.</summary>
    Stop,

    /// <summary>"I got a job": all reminders may go.</summary>
    Job,
}
