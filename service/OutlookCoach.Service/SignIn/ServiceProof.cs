using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;

namespace OutlookCoach.Service.SignIn;

/// <summary>How this service proves who it is when it exchanges a person's token: a secret, a certificate, or the machine's identity.</summary>
public sealed class ServiceProof
{
    private readonly Func<Person, OnBehalfOfCredentialOptions, OnBehalfOfCredential> exchange;

    private ServiceProof(Func<Person, OnBehalfOfCredentialOptions, OnBehalfOfCredential> exchange) => this.exchange = exchange;

    /// <summary>A credential that exchanges this person's token, in their own tenant.</summary>
    // Never in "common": a token from there would be for their home tenant, which may be another.
    public OnBehalfOfCredential For(Person person, OnBehalfOfCredentialOptions options) => exchange(person, options);

    public static ServiceProof Secret(string clientId, string secret) =>
        new((person, options) => new OnBehalfOfCredential(person.TenantId, clientId, secret, person.Token, options));

    public static ServiceProof Certificate(string clientId, X509Certificate2 certificate) =>
        new((person, options) => new OnBehalfOfCredential(person.TenantId, clientId, certificate, person.Token, options));

    /// <summary>The machine's identity, which the app registration trusts as a federated credential: nothing to keep secret.</summary>
    public static ServiceProof ManagedIdentity(string clientId, ClientCredential named)
    {
        var identity = new ManagedIdentityCredential(named.ManagedIdentityClientId is { Length: > 0 } id
            ? ManagedIdentityId.FromUserAssignedClientId(id)
            : ManagedIdentityId.SystemAssigned);
        var wanted = new TokenRequestContext([named.TokenExchangeUrl.TrimEnd('/') + "/.default"]);
        async Task<string> AssertionAsync(CancellationToken cancellationToken) => (await identity.GetTokenAsync(wanted, cancellationToken)).Token;
        return new ServiceProof((person, options) => new OnBehalfOfCredential(person.TenantId, clientId, AssertionAsync, person.Token, options));
    }
}
