using System.Text;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Hosting;

/// <summary>How much text a call may bring.</summary>
public static class TextLimit
{
    /// <summary>1 MiB of UTF-8.</summary>
    public const int Bytes = 1024 * 1024;

    /// <summary>Room for a text of that size whose every character is escaped in JSON, and for what stands around it.</summary>
    private const int BodyBytes = (2 * Bytes) + (64 * 1024);

    /// <summary>Stops a larger body before it is read.</summary>
    public static void AddTextLimit(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Limits.MaxRequestBodySize = BodyBytes;
            server.AddServerHeader = false;
        });

    /// <exception cref="ProblemException">too_large.</exception>
    public static void Check(string? text)
    {
        if (text is not null && Encoding.UTF8.GetByteCount(text) > Bytes)
        {
            throw new ProblemException(ProblemKind.TooLarge);
        }
    }
}
