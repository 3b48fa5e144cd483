using System.Security.Cryptography;
using System.Text;
using Azure.Identity;
using Microsoft.Extensions.Caching.Memory;

namespace OutlookCoach.Service.SignIn;

/// <summary>One credential for each token that people come with: a credential remembers its Graph tokens, a new one would ask again.</summary>
public sealed class CredentialCache(AzureAdSettings settings) : IDisposable
{
    private const int Credentials = 10_000;

    // Access tokens live an hour or a little more; an expired one is refused before it gets here.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(90);

    // In memory only: the library's own persistence writes tokens in plain text where the system has no keyring.
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = Credentials });

    public OnBehalfOfCredential For(Person person)
    {
        var key = $"{person.TenantId}|{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(person.Token)))}";
        return cache.GetOrCreate(key, entry =>
        {
            entry.Size = 1;
            entry.AbsoluteExpirationRelativeToNow = Kept;
            return Create(person);
        })!;
    }

    public void Dispose() => cache.Dispose();

    // The person's own tenant, never "common": a token from there would be for their home tenant, which may be another.
    private OnBehalfOfCredential Create(Person person) => new(
        person.TenantId,
        settings.ClientId,
        settings.ClientSecret,
        person.Token,
        new OnBehalfOfCredentialOptions { AuthorityHost = new Uri(settings.Instance) });
}
