using OutlookCoach.Sandbox.Mailbox;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>A letter as one caller wants to see it.</summary>
/// <param name="Folder">Where it lies: one of <see cref="Folders"/>.</param>
public sealed record MessageView(Letter Letter, Preferences Wanted, bool IsRead, string Folder);
