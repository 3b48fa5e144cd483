using System.Globalization;
using Microsoft.Kiota.Abstractions;

namespace OutlookCoach.Service.Graph;

/// <summary>What a fault of Microsoft Graph says about asking again.</summary>
public static class GraphFaults
{
    /// <summary>True when the same call may well succeed after a wait of at most <paramref name="longest"/>.</summary>
    public static bool Passes(Exception fault, TimeSpan longest, TimeProvider time) => fault switch
    {
        ApiException { ResponseStatusCode: 429 or 503 } busy => AskedWait(busy, time) is not { } wait || wait <= longest,
        ApiException { ResponseStatusCode: 500 or 502 or 504 } => true,
        HttpRequestException or IOException => true,
        _ => false,
    };

    /// <summary>The Retry-After of an answer: whole or fractional seconds, or a date.</summary>
    public static TimeSpan? AskedWait(ApiException fault, TimeProvider time)
    {
        if (Header(fault, "Retry-After") is not { } value)
        {
            return null;
        }

        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < int.MaxValue)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var until) && until > time.GetUtcNow()
            ? until - time.GetUtcNow()
            : null;
    }

    /// <summary>An id by which Graph knows its answer, to be logged; null for anything that is no such id.</summary>
    public static Guid? CallId(ApiException fault, string name) => Guid.TryParse(Header(fault, name), out var id) ? id : null;

    /// <summary>A header of the answer, in any case.</summary>
    public static string? Header(ApiException fault, string name) => fault.ResponseHeaders?
        .FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
}
