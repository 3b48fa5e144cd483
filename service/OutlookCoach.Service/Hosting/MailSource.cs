namespace OutlookCoach.Service.Hosting;

/// <summary>Where the mail is: Microsoft 365, or the sandbox that speaks like it.</summary>
/// <param name="GraphUrl">Root of Microsoft Graph, version included.</param>
/// <param name="Sandbox">The sandbox's own address; null with Microsoft 365.</param>
public sealed record MailSource(Uri GraphUrl, Uri? Sandbox);
