using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;

namespace OutlookCoach.Service.Hosting;

/// <summary>
/// Calls with long texts go a few at a time; the others wait before anything of theirs is read. A mail of 1 MiB takes a hundred times its size
/// while it is read, and thirty at once would leave no memory for anybody.
/// </summary>
internal static class LongTexts
{
    /// <summary>When to come back where too many wait already.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);

    // In bytes of the whole body; nearly every mail and every draft is shorter.
    private const int Short = 128 * 1024;

    public static PartitionedRateLimiter<HttpContext> Limiter(LimitSettings settings)
    {
        var few = new ConcurrencyLimiterOptions { PermitLimit = settings.LongTexts, QueueLimit = settings.LongTextsWaiting };
        return PartitionedRateLimiter.Create<HttpContext, bool>(context =>
            IsLong(context) ? RateLimitPartition.GetConcurrencyLimiter(true, _ => few) : RateLimitPartition.GetNoLimiter(false));
    }

    // Where the length is not told, it may be any.
    private static bool IsLong(HttpContext context) =>
        context.Request.ContentLength is { } told ? told > Short : context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true;
}
