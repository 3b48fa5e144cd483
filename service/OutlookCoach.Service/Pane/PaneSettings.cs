namespace OutlookCoach.Service.Pane;

/// <summary>What the pane must know before it can call.</summary>
public sealed record PaneSettings(PaneSignIn SignIn);
