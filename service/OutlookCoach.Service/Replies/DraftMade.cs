namespace OutlookCoach.Service.Replies;

/// <summary>A draft that stands in the mailbox, unsent.</summary>
/// <param name="Version">Given back to take the draft away again; changes with the draft. Left out where the mailbox does not say it.</param>
/// <param name="WebLink">Opens it in Outlook on the web.</param>
public sealed record DraftMade(string Id, string? Version = null, string? WebLink = null);
