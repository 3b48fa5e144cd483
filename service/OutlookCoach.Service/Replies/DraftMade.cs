namespace OutlookCoach.Service.Replies;

/// <summary>A draft that stands in the mailbox, unsent.</summary>
/// <param name="WebLink">Opens it in Outlook on the web.</param>
public sealed record DraftMade(string Id, string? WebLink = null);
