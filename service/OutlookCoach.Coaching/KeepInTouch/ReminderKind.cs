namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What a reminder is for.</summary>
public enum ReminderKind
{
    LinkedIn,
    CheckIn,
    CareersPage,
    SendReply,
    Apply,

    /// <summary>One that the person thought of.</summary>
    Own,
}
