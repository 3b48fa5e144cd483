namespace OutlookCoach.Service.Pane;

/// <summary>Scripts that Outlook lets call this service without a page, as absolute addresses.</summary>
public sealed record AllowedScripts(IReadOnlyList<string> Allowed);
