namespace OutlookCoach.Coaching.Rejections;

/// <summary>A door the mail opens or closes, or something it says about feedback.</summary>
public enum SignalKind
{
    /// <summary>Apply again.</summary>
    EncourageReapply,

    /// <summary>We keep your details: polite, not yet an open door.</summary>
    KeepOnFile,

    /// <summary>Stay in touch, connect with us.</summary>
    StayInTouch,

    /// <summary>A named opening or season; see the date.</summary>
    FutureOpening,

    FeedbackOffered,
    FeedbackRefused,
    FeedbackGiven,
    PositionFilled,
    PositionCancelled,
    PositionClosed,
    OfferWithdrawn,
    InternalCandidate,
    /// <summary>A close decision; second choice.</summary>
    RunnerUp,

    /// <summary>Not the first no from this company.</summary>
    SecondTime,
}
