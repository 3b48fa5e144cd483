using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace OutlookCoach.Sandbox.SignIn;

/// <summary>The RSA key that signs the tokens; kept in the state folder so that a restart does not sign anyone out.</summary>
public sealed partial class SigningKey : IDisposable
{
    private const string FileName = "signing-key.pem";
    private readonly RSA rsa;

    /// <summary>Reads the key, or makes one.</summary>
    public SigningKey(SandboxOptions options, ILogger<SigningKey> logger)
    {
        Directory.CreateDirectory(options.StateFolder);
        rsa = Read(Path.Combine(options.StateFolder, FileName), logger);
        var id = Base64UrlEncoder.Encode(SHA256.HashData(rsa.ExportSubjectPublicKeyInfo()))[..27];
        Key = new RsaSecurityKey(rsa) { KeyId = id };
    }

    /// <summary>The key, with its id.</summary>
    public RsaSecurityKey Key { get; }

    /// <summary>The public part, as a JSON Web Key has it.</summary>
    public RSAParameters PublicPart => rsa.ExportParameters(includePrivateParameters: false);

    /// <inheritdoc/>
    public void Dispose() => rsa.Dispose();

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
