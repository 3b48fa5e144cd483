namespace OutlookCoach.Coaching.Tone;

/// <summary>What a good reply contains.</summary>
public enum Element
{
    Greeting,
    Thanks,
    Acceptance,
    /// <summary>Something only this person could have written.</summary>
    Specific,

    /// <summary>To be kept in mind, or to stay in touch.</summary>
    Ask,

    Wishes,
    Feedback,
    SignOff,
}
