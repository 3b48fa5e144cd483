using System.Text;
using Microsoft.Kiota.Abstractions.Authentication;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Graph;

/// <summary>Gives the Graph SDK the person's token, for one host only.</summary>
public sealed class PersonAccess(Person person, IGraphTokens tokens, IReadOnlyList<string> scopes, Uri graph) : IAccessTokenProvider
{
    private const string Claims = "claims";

    public AllowedHostsValidator AllowedHostsValidator { get; } = new([graph.Host]);

    public async Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        // The SDK would go on without a token; a link to another host is a mistake to stop at.
        if (!AllowedHostsValidator.IsUrlHostValid(uri))
        {
            throw new InvalidOperationException("Microsoft Graph was about to be asked at another host.");
        }

        return await tokens.GetAsync(person, scopes, Asked(additionalAuthenticationContext), cancellationToken);
    }

    private static string? Asked(Dictionary<string, object>? context) =>
        context?.GetValueOrDefault(Claims) is string encoded ? Encoding.UTF8.GetString(Convert.FromBase64String(encoded)) : null;
}
