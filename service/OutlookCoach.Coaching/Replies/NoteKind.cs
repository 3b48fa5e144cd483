namespace OutlookCoach.Coaching.Replies;

/// <summary>Which note is wanted. All are made from the same reading.</summary>
public enum NoteKind
{
    /// <summary>The answer to the mail, or to the call.</summary>
    Reply,

    /// <summary>Thanks to somebody else there, in other words than the reply's.</summary>
    SecondNote,

    /// <summary>A hello some weeks or months later.</summary>
    CheckIn,

    /// <summary>Goes with a new application.</summary>
    Reapply,

    /// <summary>Fits into a LinkedIn invitation.</summary>
    LinkedIn,
}
