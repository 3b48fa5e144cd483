namespace OutlookCoach.Service.Pane;

/// <summary>Who signs people in.</summary>
public enum SignInKind
{
    Sandbox,
    Microsoft,
}
