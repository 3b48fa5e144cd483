using Azure.Core.Pipeline;
using Azure.Identity;

namespace OutlookCoach.Service.SignIn;

/// <summary>One credential for each token that people come with: a credential remembers its Graph tokens, a new one would ask again.</summary>
public sealed class CredentialCache(AzureAdSettings settings, ServiceProof proof, SignInClient client, TimeProvider time) : IDisposable
{
    private const int Most = 10_000;

    // In memory only: the library's own persistence writes tokens in plain text where the system has no keyring.
    private readonly TokenMemory<PersonCredential> credentials = new(time, Most);

    // The token names its tenant, so its hash stands for both.
    public PersonCredential For(Person person) =>
        credentials.FindOrMake(person.Token, person.Until, () => new PersonCredential(proof.For(person, Options())));

    public void Dispose() => credentials.Dispose();

    private OnBehalfOfCredentialOptions Options() => new()
    {
        AuthorityHost = new Uri(settings.Instance),
        // The authority comes from our own settings, never from a caller: asking Microsoft whether it exists would be
        // one more call for each token, and no answer where the authority is not Microsoft's.
        DisableInstanceDiscovery = true,
        Transport = new HttpClientTransport(client.Http),
        // Its own retries would sleep through a Retry-After of any length while the person waits.
        Retry = { MaxRetries = 0, NetworkTimeout = client.Limit },
        // Its traces and log lines repeat what Entra says in refusing, which may hold a token.
        Diagnostics = { IsDistributedTracingEnabled = false, IsLoggingEnabled = false },
    };
}
