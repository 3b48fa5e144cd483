namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>Someone a letter is from or to.</summary>
/// <param name="Name">The name shown; the address when there is none.</param>
/// <param name="Address">The mail address.</param>
public sealed record Correspondent(string Name, string Address);
