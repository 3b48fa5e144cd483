using OutlookCoach.Sandbox.Mailbox;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>A letter as one caller wants to see it.</summary>
public sealed record MessageView(Letter Letter, Preferences Wanted, bool IsRead);
