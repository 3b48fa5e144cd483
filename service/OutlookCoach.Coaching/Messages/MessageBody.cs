namespace OutlookCoach.Coaching.Messages;

/// <summary>What could be had of a message's body.</summary>
public enum MessageBody
{
    /// <summary>Text that can be read.</summary>
    Readable,

    /// <summary>No text at all.</summary>
    Empty,

    /// <summary>Pictures or attachments only; the words are not text.</summary>
    ImageOnly,

    /// <summary>Encrypted or rights-protected: Outlook shows it, a program may not read it.</summary>
    Protected,
}
