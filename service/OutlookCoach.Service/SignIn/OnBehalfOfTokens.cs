using Azure.Core;
using Azure.Identity;

namespace OutlookCoach.Service.SignIn;

/// <summary>Exchanges the person's token for one to Microsoft Graph, on their behalf.</summary>
public sealed class OnBehalfOfTokens(CredentialCache credentials) : IGraphTokens
{
    public async ValueTask<string> GetAsync(Person person, IReadOnlyList<string> scopes, string? claims, CancellationToken cancellationToken)
    {
        try
        {
            var request = new TokenRequestContext([.. scopes], claims: claims, isCaeEnabled: true);
            var token = await credentials.For(person).GetTokenAsync(request, cancellationToken);
            return token.Token;
        }
        catch (AuthenticationFailedException failure)
        {
            throw OnBehalfOfProblems.Of(failure, scopes);
        }
    }
}
