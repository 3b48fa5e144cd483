using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>A key that signs tokens, as those of Microsoft Entra are signed or otherwise.</summary>
public sealed class FakeKey
{
    private readonly RSA rsa = RSA.Create(2048);

    /// <param name="issuer">Whose tokens it may sign; a pattern with {tenantid} for everybody's.</param>
    public FakeKey(string issuer = "", string? id = null)
    {
        Issuer = issuer;
        Id = id ?? Base64UrlEncoder.Encode(SHA256.HashData(rsa.ExportSubjectPublicKeyInfo()))[..27];
    }

    public string Id { get; }
    public string Issuer { get; }

    /// <summary>The public part, for everybody to read.</summary>
    public byte[] PublicPem => Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem());

    /// <summary>As an entry of a published key set.</summary>
    public Dictionary<string, object> Published()
    {
        var key = rsa.ExportParameters(includePrivateParameters: false);
        return new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = Id, ["issuer"] = Issuer,
            ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent),
        };
    }

    /// <summary>A token with these claims. The header is what Entra writes, unless it is changed.</summary>
    public string Sign(object claims, object? header = null, HashAlgorithmName? hash = null) => Write(
        header ?? Header(),
        claims,
        text => rsa.SignData(text, hash ?? HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    public Dictionary<string, object> Header() => new(StringComparer.Ordinal) { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = Id };

    /// <summary>A token that is signed in whatever way.</summary>
    public static string Write(object header, object claims, Func<byte[], byte[]> sign)
    {
        var text = $"{Part(header)}.{Part(claims)}";
        return $"{text}.{Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(text)))}";
    }

    public static string Part(object content) => Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(content));
}
