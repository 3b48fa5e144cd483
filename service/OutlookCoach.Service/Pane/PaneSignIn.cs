namespace OutlookCoach.Service.Pane;

/// <summary>How the person signs in. With the sandbox there is a token address; with Microsoft 365 the rest.</summary>
public sealed record PaneSignIn(SignInKind Kind)
{
    public string? TokenUrl { get; init; }
    public string? ClientId { get; init; }
    public string? Authority { get; init; }
    public string? Scope { get; init; }
}
