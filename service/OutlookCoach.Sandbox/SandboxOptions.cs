namespace OutlookCoach.Sandbox;

/// <summary>How the sandbox runs: the section <c>Sandbox</c> of the settings. Every value has a default that works.</summary>
public sealed record SandboxOptions
{
    /// <summary>Where to listen: loopback only; port 0 takes a free port. <c>--urls</c> sets it too.</summary>
    public string Url { get; init; } = "http://localhost:5190";

    /// <summary>The folder with the letters to try; a file put there appears at once.</summary>
    public string MailFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "Mail");

    /// <summary>The folder with what must outlive a restart: events, drafts, dropped letters, settings, the signing key.</summary>
    public string StateFolder { get; init; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "OutlookCoach.Sandbox");

    /// <summary>The address of the task pane that the page frames; none shows the page without a pane.</summary>
    public Uri? PaneUrl { get; init; }

    /// <summary>Whether to stop when standard input closes, so that the sandbox ends with the service that started it.</summary>
    public bool ExitWithParent { get; init; }

    /// <summary>The time zone of a new mailbox, by Windows or IANA name; by default that of this machine.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The name of the environment; the sandbox refuses Production.</summary>
    public string EnvironmentName { get; init; } = "Development";

    /// <summary>The origin of <see cref="PaneUrl"/>: the only foreign origin that may ask for a token.</summary>
    public string? PaneOrigin => PaneUrl?.GetLeftPart(UriPartial.Authority);
}
