using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace OutlookCoach.Sandbox.SignIn;

/// <summary>The RSA key that signs the tokens; kept in the state folder so that a restart does not sign anyone out.</summary>
public sealed partial class SigningKey
{
    private const string FileName = "signing-key.pem";

    /// <summary>Reads the key, or makes one.</summary>
    public SigningKey(SandboxOptions options, ILogger<SigningKey> logger)
    {
        Directory.CreateDirectory(options.StateFolder);
        using var rsa = Read(Path.Combine(options.StateFolder, FileName), logger);
        PublicPart = rsa.ExportParameters(includePrivateParameters: false);

        // The library's cache is shared by the whole process and knows keys by their id: two sandboxes in one
        // process, as in tests, would get each other's.
        Key = new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true))
        {
            KeyId = Base64UrlEncoder.Encode(SHA256.HashData(rsa.ExportSubjectPublicKeyInfo()))[..27],
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
        };
    }

    /// <summary>The key, with its id.</summary>
    public RsaSecurityKey Key { get; }

    /// <summary>The public part, as a JSON Web Key has it.</summary>
    public RSAParameters PublicPart { get; }

    private static RSA Read(string path, ILogger logger)
    {
        if (File.Exists(path))
        {
            var kept = RSA.Create();
            try
            {
                kept.ImportFromPem(File.ReadAllText(path));
                return kept;
            }
            catch (Exception problem) when (problem is ArgumentException or CryptographicException)
            {
                kept.Dispose();
                KeyDamaged(logger, path);
            }
        }

        return Make(path);
    }

    private static RSA Make(string path)
    {
        var made = RSA.Create(2048);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, options);
        writer.Write(made.ExportPkcs8PrivateKeyPem());
        return made;
    }

    [LoggerMessage(LogLevel.Warning, "The signing key in {Path} cannot be read, so the sandbox made a new one. Sign-ins from before are over.")]
    private static partial void KeyDamaged(ILogger logger, string path);
}
