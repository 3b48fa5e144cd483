using System.Security.Cryptography;
using System.Text;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>Ids that look and behave like Graph's: long, case-sensitive, URL-safe base64 with a sign of equality at the end.</summary>
/// <remarks>An item has two: the ordinary id, and the immutable one that <c>Prefer: IdType="ImmutableId"</c> asks for. Both are understood in requests.</remarks>
public static class GraphId
{
    private static readonly byte[] Ordinary = [0x00, 0x03, 0x24, 0x00];
    private static readonly byte[] Immutable = [0x00, 0x09, 0x00, 0x2E];

    /// <summary>The id of an item.</summary>
    /// <param name="kind">What it is: m for messages, e for events, c for conversations.</param>
    /// <param name="key">64 hex digits.</param>
    /// <param name="immutable">Which of the two ids.</param>
    public static string Of(char kind, string key, bool immutable = false)
    {
        byte[] bytes = immutable
            ? [.. Immutable, (byte)kind, .. Filler(19), .. Convert.FromHexString(key)]
            : [.. Ordinary, (byte)kind, .. Filler(76), .. Convert.FromHexString(key)];
        return Convert.ToBase64String(bytes).Replace('+', '-').Replace('/', '_');
    }

    /// <summary>The key in an id of the kind.</summary>
    /// <exception cref="GraphException">400 when it is no id at all; 404 when it is one of another kind.</exception>
    public static string KeyOf(char kind, string id)
    {
        var bytes = Decode(id);
        if (bytes is null || bytes.Length is not (113 or 56) || !(bytes.AsSpan().StartsWith(Ordinary) || bytes.AsSpan().StartsWith(Immutable)))
        {
            throw GraphException.Bad("Id is malformed.", "ErrorInvalidIdMalformed");
        }

        return bytes[4] == kind ? Convert.ToHexStringLower(bytes[^32..]) : throw GraphException.NotFound();
    }

    /// <summary>A key made from a name.</summary>
    public static string KeyFor(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    /// <summary>The version mark of an item, as in its etag.</summary>
    public static string ChangeKey(string key, long version) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}:{version}")).AsSpan(0, 20));

    /// <summary>A GUID for a request.</summary>
    public static string RequestId(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString();

    private static byte[] Filler(int length)
    {
        var once = SHA512.HashData("sam@sandbox.example"u8);
        byte[] twice = [.. once, .. once];
        return twice[..length];
    }

    private static byte[]? Decode(string id)
    {
        var buffer = new byte[id.Length];
        var base64 = id.Replace('-', '+').Replace('_', '/');
        return Convert.TryFromBase64String(base64, buffer, out var length) ? buffer[..length] : null;
    }
}
