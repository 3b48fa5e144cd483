namespace OutlookCoach.Coaching.Rejections;

/// <summary>Who or what sent the mail, and so whether an answer will be read.</summary>
public enum SenderKind
{
    Unknown,
    /// <summary>A named person's own address.</summary>
    Person,

    /// <summary>An address that several people read, such as careers@.</summary>
    SharedMailbox,

    /// <summary>Sent by a system; an answer may not be read.</summary>
    Automatic,

    /// <summary>Says itself that answers go nowhere.</summary>
    NoReply,
}
