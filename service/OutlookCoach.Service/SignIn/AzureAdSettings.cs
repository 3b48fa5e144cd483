namespace OutlookCoach.Service.SignIn;

/// <summary>The section <c>AzureAd</c>, by the names that Microsoft's own libraries use.</summary>
public sealed record AzureAdSettings
{
    /// <summary>Who signs people in; a sovereign cloud has its own.</summary>
    public string Instance { get; init; } = "https://login.microsoftonline.com/";

    /// <summary>A tenant, which then is the only one let in, or <c>common</c> for every work and personal account.</summary>
    public string TenantId { get; init; } = "common";

    public string ClientId { get; init; } = "";

    /// <summary>The short way to write one entry of <see cref="ClientCredentials"/>.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>How this service proves who it is: one entry.</summary>
    public IReadOnlyList<ClientCredential> ClientCredentials { get; init; } = [];

    /// <summary>The App ID URI that a token may name instead of the client id; <c>api://</c> and the client id unless set.</summary>
    public string? Audience { get; init; }

    /// <summary>The authority that tokens come from, version included, without a slash at the end.</summary>
    public string Authority => $"{Instance.TrimEnd('/')}/{TenantId}/v2.0";

    /// <summary>What a token may say it is for.</summary>
    public IReadOnlyList<string> Audiences => [ClientId, AppIdUri];

    /// <summary>What the pane asks a token for.</summary>
    public string Scope => $"{AppIdUri}/{TokenRules.Scope}";

    private string AppIdUri => string.IsNullOrEmpty(Audience) ? "api://" + ClientId : Audience;
}
