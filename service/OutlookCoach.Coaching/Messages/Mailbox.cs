namespace OutlookCoach.Coaching.Messages;

/// <summary>A name and an address, as a message header shows them. Either may be empty.</summary>
public sealed record Mailbox(string Name, string Address)
{
    public static readonly Mailbox Unknown = new("", "");
}
