using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Service.Hosting;

namespace OutlookCoach.Service.SignIn;

/// <summary>Reads the section <c>AzureAd</c> and stops the start where it could not work.</summary>
public sealed class SignInSettings(AzureAdSettings settings, Sentences sentences)
{
    private const string Section = "AzureAd:";
    private const string Credentials = Section + nameof(AzureAdSettings.ClientCredentials);

    /// <exception cref="StartRefusedException">A setting is missing or wrong.</exception>
    public ServiceProof Proof()
    {
        if (!Guid.TryParse(settings.ClientId, out _))
        {
            throw Wrong(Section + nameof(settings.ClientId), "a-client-id");
        }

        if (!Uri.TryCreate(settings.Instance, UriKind.Absolute, out var instance) || instance.Scheme != Uri.UriSchemeHttps)
        {
            throw Wrong(Section + nameof(settings.Instance), "an-https-address");
        }

        return (settings.ClientSecret, settings.ClientCredentials) switch
        {
            ({ Length: > 0 } secret, { Count: 0 }) => ServiceProof.Secret(settings.ClientId, secret),
            ({ Length: 0 }, [var only]) => Named(only),
            ({ Length: 0 }, { Count: 0 }) => throw Missing(Section + nameof(settings.ClientSecret)),
            _ => throw Wrong(Credentials, "the-only-credential"),
        };
    }

    private ServiceProof Named(ClientCredential named) => named.SourceType switch
    {
        "ClientSecret" when named.ClientSecret.Length > 0 => ServiceProof.Secret(settings.ClientId, named.ClientSecret),
        "ClientSecret" => throw Missing(Credentials + ":0:" + nameof(named.ClientSecret)),
        "Path" => ServiceProof.Certificate(settings.ClientId, Certificate(named)),
        "SignedAssertionFromManagedIdentity" => ServiceProof.ManagedIdentity(settings.ClientId, named),
        _ => throw Wrong(Credentials + ":0:" + nameof(named.SourceType), "a-source-type"),
    };

    private X509Certificate2 Certificate(ClientCredential named)
    {
        try
        {
            var certificate = Path.GetExtension(named.CertificateDiskPath) is ".pfx" or ".p12"
                ? X509CertificateLoader.LoadPkcs12FromFile(named.CertificateDiskPath, named.CertificatePassword)
                : X509Certificate2.CreateFromPemFile(named.CertificateDiskPath);
            if (certificate.HasPrivateKey)
            {
                return certificate;
            }
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            // What went wrong inside the file is no business of the console.
        }

        throw Wrong(Credentials + ":0:" + nameof(named.CertificateDiskPath), "a-certificate");
    }

    private StartRefusedException Missing(string setting) => new(sentences.Fill(
        "problems/start-needs-setting", ("setting", setting), ("variable", setting.Replace(":", "__", StringComparison.Ordinal))));

    private StartRefusedException Wrong(string setting, string what) => new(sentences.Fill(
        "problems/start-wrong-setting", ("setting", setting), ("what", sentences["problems/" + what])));
}
