using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Hosting;

/// <summary>How many calls a person may make, and an address without a sign-in; how long each may take. One copy of the service counts for itself.</summary>
public static class CallLimits
{
    private const int PrefixBytes = 8;

    public static void AddCallLimits(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Limits").Get<LimitSettings>() ?? new LimitSettings();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Limits.MaxRequestHeadersTotalSize = settings.HeaderBytes;
            server.Limits.MaxRequestHeaderCount = settings.Headers;
            server.Limits.RequestHeadersTimeout = settings.HeadersWithin;
            server.Limits.MaxConcurrentConnections = settings.Connections;
            server.Limits.MinRequestBodyDataRate = new(settings.SlowestBody, settings.SlowBodyGrace);
        });
        builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy { Timeout = settings.AnswerWithin });
        builder.Services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Share(context, settings));
            options.OnRejected = async (rejected, cancellationToken) => await Answers(rejected.HttpContext).WriteAsync(
                rejected.HttpContext,
                new ProblemException(ProblemKind.TooMany) { RetryAfter = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null },
                cancellationToken);
        });
    }

    private static ProblemAnswers Answers(HttpContext context) => context.RequestServices.GetRequiredService<ProblemAnswers>();

    private static RateLimitPartition<string> Share(HttpContext context, LimitSettings settings) =>
        Person(context) is { } person
            ? Bucket(person, settings.PersonPerMinute, settings.PersonBurst)
            : Bucket(Address(context.Connection.RemoteIpAddress), settings.AddressPerMinute, settings.AddressBurst);

    private static RateLimitPartition<string> Bucket(string caller, int perMinute, int burst) => RateLimitPartition.GetTokenBucketLimiter(caller, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = burst,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
        QueueLimit = 0,
    });

    // Hashed, so that nothing which lists the callers could name one.
    private static string? Person(HttpContext context) => context.User is { Identity.IsAuthenticated: true } user
        ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.FindFirst("tid")?.Value}|{user.FindFirst("oid")?.Value}")))
        : null;

    // Whoever has one address of version 6 has all that start like it.
    private static string Address(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } wide => Convert.ToHexString(wide.GetAddressBytes()[..PrefixBytes]),
        _ => address.MapToIPv4().ToString(),
    };
}
