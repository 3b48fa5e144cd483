namespace OutlookCoach.Service.SignIn;

/// <summary>The names that the sandbox's tokens carry: a contract over HTTP, like Microsoft's own.</summary>
public static class SandboxIdentity
{
    public const string ClientId = "3f0f2c3e-1a2b-4c5d-8e9f-001122334455";
    public const string TenantId = "5a9d1c70-6b1e-4f0e-9a53-0c0a5eedb0c5";

    /// <summary>Where the pane gets a token, without a password.</summary>
    public static Uri TokenUrl(Uri sandbox) => new(sandbox, "sandbox/token");

    /// <summary>Described like Microsoft Entra's.</summary>
    public static string Authority(Uri sandbox) => new Uri(sandbox, $"{TenantId}/v2.0").ToString();
}
