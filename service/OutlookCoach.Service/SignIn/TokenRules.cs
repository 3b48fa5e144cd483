using System.Security.Claims;

namespace OutlookCoach.Service.SignIn;

/// <summary>What a token must say beyond being genuine: for a person, through our own pane, for this service.</summary>
public static class TokenRules
{
    /// <summary>The one permission this service offers.</summary>
    public const string Scope = "access_as_user";

    /// <summary>The name of the first rule that is broken, or null.</summary>
    public static string? Broken(ClaimsIdentity token, string clientId)
    {
        string Claim(string name) => token.FindFirst(name)?.Value ?? "";

        // Version 1 tokens mean something else by their audience and their caller.
        if (Claim("ver") != "2.0")
        {
            return "version";
        }

        // An ID token and an app's own token have no scope.
        if (Claim("idtyp") == "app" || !Claim("scp").Split(' ').Contains(Scope, StringComparer.Ordinal))
        {
            return "scope";
        }

        if (!string.Equals(Claim("azp"), clientId, StringComparison.OrdinalIgnoreCase))
        {
            return "caller";
        }

        if (!Guid.TryParse(Claim("tid"), out _) || !Guid.TryParse(Claim("oid"), out _))
        {
            return "person";
        }

        // The library compares the two only where the published keys name an issuer.
        return Claim("iss").EndsWith($"/{Claim("tid")}/v2.0", StringComparison.OrdinalIgnoreCase) ? null : "tenant";
    }
}
