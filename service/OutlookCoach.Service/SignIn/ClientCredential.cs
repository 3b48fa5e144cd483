namespace OutlookCoach.Service.SignIn;

/// <summary>An entry of <c>AzureAd:ClientCredentials</c>. Which fields count depends on where the credential comes from.</summary>
public sealed record ClientCredential
{
    /// <summary><c>ClientSecret</c>, <c>Path</c> or <c>SignedAssertionFromManagedIdentity</c>.</summary>
    public string SourceType { get; init; } = "";

    /// <summary>For <c>ClientSecret</c>.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>For <c>Path</c>: a certificate and its private key, in one .pem or .pfx file.</summary>
    public string CertificateDiskPath { get; init; } = "";

    /// <summary>For a .pfx file that has one.</summary>
    public string? CertificatePassword { get; init; }

    /// <summary>For <c>SignedAssertionFromManagedIdentity</c>: which identity; the machine's own unless set.</summary>
    public string? ManagedIdentityClientId { get; init; }

    /// <summary>For <c>SignedAssertionFromManagedIdentity</c>: what its token is for; a sovereign cloud has its own.</summary>
    public string TokenExchangeUrl { get; init; } = "api://AzureADTokenExchange";
}
