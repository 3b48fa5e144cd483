namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>A file is not a mail; the message is the sentence to show.</summary>
public sealed class NotALetterException(string message) : Exception(message);
