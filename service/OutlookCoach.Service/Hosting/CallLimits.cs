using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Security.Claims;
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

    private static readonly ConditionalWeakTable<ClaimsIdentity, string> People = [];

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
        builder.Services.AddSingleton(_ => new LongMail(settings.LongTexts));
        builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy { Timeout = settings.AnswerWithin });
        builder.Services.AddRateLimiter(options =>
        {
            var (person, address) = (Bucket(settings.PersonPerMinute, settings.PersonBurst), Bucket(settings.AddressPerMinute, settings.AddressBurst));
            var callers = PartitionedRateLimiter.Create<HttpContext, string>(context => Person(context) is { } caller
                ? RateLimitPartition.GetTokenBucketLimiter(caller, person)
                : RateLimitPartition.GetTokenBucketLimiter(Address(context.Connection.RemoteIpAddress), address));
            // In this order a call that has to wait is counted once.
            options.GlobalLimiter = PartitionedRateLimiter.CreateChained(LongTexts.Limiter(settings), callers);
            options.OnRejected = async (rejected, cancellationToken) => await Answers(rejected.HttpContext).WriteAsync(
                rejected.HttpContext,
                new ProblemException(ProblemKind.TooMany) { RetryAfter = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : LongTexts.Wait },
                cancellationToken);
        });
    }

    private static ProblemAnswers Answers(HttpContext context) => context.RequestServices.GetRequiredService<ProblemAnswers>();

    private static Func<string, TokenBucketRateLimiterOptions> Bucket(int perMinute, int burst) => _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = burst,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
        QueueLimit = 0,
    };

    // Worked out once for each token that is remembered.
    private static string? Person(HttpContext context) => context.User.Identity is ClaimsIdentity { IsAuthenticated: true } known ? People.GetValue(known, Hashed) : null;

    // Hashed, so that nothing which lists the callers could name one.
    private static string Hashed(ClaimsIdentity person) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{person.FindFirst("tid")?.Value}|{person.FindFirst("oid")?.Value}")));

    // Whoever has one address of version 6 has all that start like it.
    private static string Address(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } wide => Convert.ToHexString(wide.GetAddressBytes()[..PrefixBytes]),
        _ => address.MapToIPv4().ToString(),
    };
}
