using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OutlookCoach.Service.SignIn;

/// <summary>Checks that a token is genuine, and then <see cref="TokenRules"/>.</summary>
public sealed class RuledTokenHandler : JsonWebTokenHandler
{
    // A token with two hundred groups has about ten thousand characters.
    private const int Longest = 16 * 1024;
    private readonly string clientId;

    public RuledTokenHandler(string clientId)
    {
        this.clientId = clientId;
        // The claims keep the names that the tokens give them: scp, tid, oid.
        MapInboundClaims = false;
        MaximumTokenSizeInBytes = Longest;
    }

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var result = await base.ValidateTokenAsync(token, validationParameters);
        return result.IsValid && TokenRules.Broken(result.ClaimsIdentity, clientId) is { } rule
            ? new TokenValidationResult { IsValid = false, Exception = new SecurityTokenValidationException(rule) }
            : result;
    }
}
