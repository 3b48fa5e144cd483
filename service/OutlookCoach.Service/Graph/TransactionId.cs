using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OutlookCoach.Service.Graph;

/// <summary>Names a creation, so that Graph does it once however often it is asked.</summary>
public static class TransactionId
{
    private static readonly Guid Reminders = new("0d0f1f62-3a0b-5f3c-9a43-0a4f6f6b1f0e");

    /// <summary>The same person, mail, key and generation always give the same id; nobody else's can meet it.</summary>
    public static string For(string person, string? messageId, string key, int generation) =>
        NameBased(Reminders, string.Create(CultureInfo.InvariantCulture, $"{person}|{messageId}|{key}|{generation}")).ToString();

    /// <summary>A version 5 UUID (RFC 9562, section 5.5).</summary>
    public static Guid NameBased(Guid space, string name)
    {
        // SHA-1 is what version 5 means; nothing here rests on its strength.
#pragma warning disable CA5350
        var hash = SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
