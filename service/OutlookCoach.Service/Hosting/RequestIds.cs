using System.Security.Cryptography;

namespace OutlookCoach.Service.Hosting;

/// <summary>Ids of requests: chance alone, drawn for many at a time, since one by one that is dear.</summary>
internal static class RequestIds
{
    private const int Bytes = 8;
    private const int Drawn = 128 * Bytes;

    [ThreadStatic]
    private static byte[]? drawn;

    [ThreadStatic]
    private static int used;

    /// <summary>16 hexadecimal digits; no two are alike.</summary>
    public static string Next()
    {
        if (drawn is null || used == Drawn)
        {
            drawn = RandomNumberGenerator.GetBytes(Drawn);
            used = 0;
        }

        used += Bytes;
        return Convert.ToHexStringLower(drawn.AsSpan(used - Bytes, Bytes));
    }
}
