namespace OutlookCoach.Coaching.Rejections;

/// <summary>What kind of mail this is. One person, one application: a no to one role with an invitation to another is an invitation.</summary>
public enum Outcome
{
    /// <summary>They chose somebody else, or nobody, and it is not this person.</summary>
    NotSelected,

    /// <summary>The job is gone; nothing is said about the person.</summary>
    PositionFilled,

    /// <summary>Paused: neither a yes nor a no.</summary>
    OnHold,

    /// <summary>The job itself was withdrawn; nobody is hired.</summary>
    Cancelled,

    /// <summary>An offer was made and taken back, or talks about it ended.</summary>
    OfferWithdrawn,

    /// <summary>An invitation, a test, a new date: the process goes on.</summary>
    Interview,

    /// <summary>They want to hire the person.</summary>
    Offer,

    /// <summary>The application has arrived; no decision.</summary>
    Receipt,

    /// <summary>A role that was closed is open to the person again.</summary>
    Reopened,

    /// <summary>About jobs, but nobody decides anything: alert, newsletter, survey, outreach, reference request.</summary>
    JobMail,

    /// <summary>Not about the person's job application.</summary>
    Other,
}
