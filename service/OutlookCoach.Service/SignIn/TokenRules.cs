using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace OutlookCoach.Service.SignIn;

/// <summary>What a token must say beyond being genuine: for a person, through our own pane, for this service.</summary>
public static class TokenRules
{
    /// <summary>The one permission this service offers.</summary>
    public const string Scope = "access_as_user";

    /// <summary>Ends sign-in with the first rule that the token breaks.</summary>
    public static Task Check(TokenValidatedContext context, string clientId)
    {
        if (Broken(context.Principal!, clientId) is { } rule)
        {
            context.Fail(rule);
        }

        return Task.CompletedTask;
    }

    /// <summary>The name of the rule that is broken, or null.</summary>
    public static string? Broken(ClaimsPrincipal token, string clientId)
    {
        string? Claim(string name) => token.FindFirst(name)?.Value;

        // The issuer check lets version 1 tokens through, whose audience and caller mean something else.
        if (Claim("ver") != "2.0")
        {
            return "version";
        }

        if (Claim("idtyp") == "app" || !(Claim("scp") ?? "").Split(' ').Contains(Scope, StringComparer.Ordinal))
        {
            return "scope";
        }

        if (!string.Equals(Claim("azp"), clientId, StringComparison.OrdinalIgnoreCase))
        {
            return "caller";
        }

        return string.IsNullOrEmpty(Claim("tid")) || string.IsNullOrEmpty(Claim("oid")) ? "person" : null;
    }
}
