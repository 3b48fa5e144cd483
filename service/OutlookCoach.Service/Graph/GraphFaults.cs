using System.Globalization;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Polly.Timeout;

namespace OutlookCoach.Service.Graph;

/// <summary>What a fault of Microsoft Graph says about asking again.</summary>
public static class GraphFaults
{
    // Nobody waits for longer, and a number without end must not overflow.
    private const double LongestAskedSeconds = 24 * 60 * 60;

    /// <summary>True when the same call may well succeed after a wait of at most <paramref name="longest"/>.</summary>
    public static bool Passes(Exception fault, TimeSpan longest, TimeProvider time) => fault switch
    {
        ApiException { ResponseStatusCode: 429 or 503 } busy => AskedWait(busy, time) is not { } wait || wait <= longest,
        // 409 and 412: somebody else wrote at the same moment. We write only what changes, so the next attempt stands on its own.
        ApiException { ResponseStatusCode: 408 or 409 or 412 or 500 or 502 or 504 } => true,
        ApiException => false,
        _ => IsTrouble(fault) && !IsTooLarge(fault),
    };

    /// <summary>True when Graph itself is in trouble, whoever asks: no answer, half of one, one that cannot be read, or an error of the server.</summary>
    public static bool IsTrouble(Exception fault) => fault switch
    {
        ApiException answer => answer.ResponseStatusCode >= 500,
        HttpRequestException => !IsTooLarge(fault),
        IOException or TimeoutRejectedException => true,
        _ => IsGarbled(fault),
    };

    /// <summary>True for an answer that the SDK could not make sense of; it throws whatever its parser threw.</summary>
    public static bool IsGarbled(Exception fault) => fault is JsonException or FormatException or InvalidOperationException or ArgumentException or InvalidCastException;

    /// <summary>True when the answer was larger than <see cref="GraphClients"/> reads.</summary>
    public static bool IsTooLarge(Exception fault) => fault is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded };

    /// <summary>The Retry-After of an answer: whole or fractional seconds, or a date. At most a day.</summary>
    public static TimeSpan? AskedWait(ApiException fault, TimeProvider time)
    {
        if (Header(fault, "Retry-After") is not { } value)
        {
            return null;
        }

        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(Math.Min(seconds, LongestAskedSeconds));
        }

        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until)
            ? TimeSpan.FromSeconds(Math.Clamp((until - time.GetUtcNow()).TotalSeconds, 0, LongestAskedSeconds))
            : null;
    }

    /// <summary>An id by which Graph knows its answer, to be logged; null for anything that is no such id.</summary>
    public static Guid? CallId(ApiException fault, string name) => Guid.TryParse(Header(fault, name), out var id) ? id : null;

    /// <summary>A header of the answer, in any case.</summary>
    public static string? Header(ApiException fault, string name) => fault.ResponseHeaders?
        .FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
}
