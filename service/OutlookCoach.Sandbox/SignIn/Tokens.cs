using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OutlookCoach.Sandbox.SignIn;

/// <summary>Issues and checks the sandbox's tokens: the claims of a Microsoft Entra v2.0 token, for one person.</summary>
public sealed class Tokens(SigningKey key, SandboxAddress address, TimeProvider clock)
{
    /// <summary>How long a token holds.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>Who the tokens say they are from.</summary>
    public string Issuer => $"{address.Origin}/{SandboxPerson.TenantId}/v2.0";

    /// <summary>A signed token for the person of the sandbox.</summary>
    public string Issue()
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            SigningCredentials = new SigningCredentials(key.Key, SecurityAlgorithms.RsaSha256),
            Claims = new Dictionary<string, object>
            {
                ["aud"] = SandboxPerson.ClientId,
                ["iss"] = Issuer,
                ["iat"] = now,
                ["nbf"] = now,
                ["exp"] = now + (long)Lifetime.TotalSeconds,
                ["azp"] = SandboxPerson.ClientId,
                ["name"] = SandboxPerson.Name,
                ["oid"] = SandboxPerson.ObjectId,
                ["preferred_username"] = SandboxPerson.Address,
                ["scp"] = "access_as_user",
                ["sub"] = SandboxPerson.ObjectId,
                ["tid"] = SandboxPerson.TenantId,
                ["ver"] = "2.0",
            },
        });
    }

    /// <summary>What a token must fulfil to open the mailbox.</summary>
    public TokenValidationParameters Rules() => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = SandboxPerson.ClientId,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        IssuerSigningKey = key.Key,
        LifetimeValidator = (from, until, _, _) => Holds(from, until),
    };

    private bool Holds(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var skew = TimeSpan.FromMinutes(5);
        return from is not null && until is not null && now >= from - skew && now < until + skew;
    }
}
