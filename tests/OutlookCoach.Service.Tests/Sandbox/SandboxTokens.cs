using Microsoft.Kiota.Abstractions.Authentication;

namespace OutlookCoach.Service.Tests.Sandbox;

/// <summary>Gives the Graph client the sandbox's tokens; localhost must be named, or the client sends none.</summary>
internal sealed class SandboxTokens(RunningSandbox sandbox) : IAccessTokenProvider
{
    public AllowedHostsValidator AllowedHostsValidator { get; } = new(["localhost"]);

    public Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) => sandbox.Token();
}
