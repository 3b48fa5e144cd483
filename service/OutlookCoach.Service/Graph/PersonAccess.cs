using System.Text;
using Microsoft.Kiota.Abstractions.Authentication;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Graph;

/// <summary>Gives the Graph SDK the person's token, for one host only.</summary>
public sealed class PersonAccess(Person person, IGraphTokens tokens, IReadOnlyList<string> scopes, Uri graph) : IAccessTokenProvider
{
    private const string Claims = "claims";
    private const int LongestClaims = 8 * 1024;

    public AllowedHostsValidator AllowedHostsValidator { get; } = new([graph.Host]);

    public async Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        // The SDK would go on without a token. A link to another host is an answer that cannot be used.
        if (!AllowedHostsValidator.IsUrlHostValid(uri))
        {
            throw new ProblemException(ProblemKind.GraphUnavailable);
        }

        return await tokens.GetAsync(person, scopes, Asked(additionalAuthenticationContext), cancellationToken);
    }

    // What is not base64 asks for nothing that could be given; the second refusal is then told.
    private static string? Asked(Dictionary<string, object>? context)
    {
        var claims = new byte[LongestClaims];
        return context?.GetValueOrDefault(Claims) is string encoded && Convert.TryFromBase64String(encoded, claims, out var length)
            ? Encoding.UTF8.GetString(claims, 0, length)
            : null;
    }
}
