namespace OutlookCoach.Service.SignIn;

/// <summary>The section <c>AzureAd</c>, by the names that Microsoft's own libraries use.</summary>
public sealed record AzureAdSettings
{
    /// <summary>Who signs people in; a sovereign cloud has its own.</summary>
    public string Instance { get; init; } = "https://login.microsoftonline.com/";

    /// <summary>A tenant, or <c>common</c> for every work and personal account.</summary>
    public string TenantId { get; init; } = "common";

    public string ClientId { get; init; } = "";
    public string ClientSecret { get; init; } = "";

    /// <summary>What a token must be meant for, when that is not the client id.</summary>
    public string? Audience { get; init; }

    /// <summary>The authority that tokens come from, version included, without a slash at the end.</summary>
    public string Authority => $"{Instance.TrimEnd('/')}/{TenantId}/v2.0";

    /// <summary>What the pane asks a token for.</summary>
    public string Scope => $"{Audience ?? "api://" + ClientId}/{TokenRules.Scope}";
}
