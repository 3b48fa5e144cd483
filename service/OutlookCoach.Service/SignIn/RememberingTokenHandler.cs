using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.SignIn;

/// <summary>
/// Checks each token once: checking is most of what a request costs. What was found good holds until the token runs out
/// or other signing keys are published; what was refused is checked anew each time.
/// </summary>
public sealed class RememberingTokenHandler(TokenHandler inner, TimeProvider time, int most = RememberingTokenHandler.Most) : TokenHandler, IDisposable
{
    private const int Most = 5_000;
    private readonly TokenMemory<Checked> memory = new(time, most);

    /// <summary>How many tokens are remembered.</summary>
    public int Count => memory.Count;

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var keys = await PublishedAsync(validationParameters.ConfigurationManager);
        if (memory.Find(token) is { } known && ReferenceEquals(known.Keys, keys))
        {
            return known.Result;
        }

        var result = await inner.ValidateTokenAsync(token, validationParameters);
        if (result.IsValid)
        {
            memory.Keep(token, new Checked(result, new ClaimsPrincipal(result.ClaimsIdentity), keys), result.SecurityToken.ValidTo);
        }

        return result;
    }

    /// <summary>Whose token it is, when it was found good before; null when it has to be checked.</summary>
    public async ValueTask<ClaimsPrincipal?> WhoseAsync(ReadOnlyMemory<char> token, BaseConfigurationManager published) =>
        !token.IsEmpty && memory.Find(token.Span) is { } known && ReferenceEquals(known.Keys, await PublishedAsync(published)) ? known.Person : null;

    public void Dispose() => memory.Dispose();

    private static async Task<BaseConfiguration> PublishedAsync(BaseConfigurationManager published)
    {
        try
        {
            return await published.GetBaseConfigurationAsync(CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            // Nobody can be checked without keys. Signing in again would not help them.
            throw new ProblemException(ProblemKind.GraphUnavailable);
        }
    }

    /// <param name="Result">What the check found.</param>
    /// <param name="Person">The same, for the call.</param>
    /// <param name="Keys">The keys it was found with: the very object, since each publication is a new one.</param>
    private sealed record Checked(TokenValidationResult Result, ClaimsPrincipal Person, BaseConfiguration Keys);
}
