using System.Threading.RateLimiting;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Kiota.Abstractions;
using Polly;
using Polly.Retry;

namespace OutlookCoach.Service.Graph;

/// <summary>How often, how long and how many at once: the only retries there are. Shared by all calls.</summary>
public sealed partial class GraphPatience : IDisposable
{
    private const int Waiting = 200;
    private const int Tenants = 10_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(30);

    private readonly MemoryCache tenants = new(new MemoryCacheOptions { SizeLimit = Tenants });
    private readonly Lock gate = new();
    private readonly PartitionedRateLimiter<string> mailboxes;
    private readonly ILogger<GraphPatience> logger;

    public GraphPatience(GraphSettings settings, TimeProvider time, ILogger<GraphPatience> logger)
    {
        Settings = settings;
        Time = time;
        this.logger = logger;
        mailboxes = PartitionedRateLimiter.Create<string, string>(mailbox => RateLimitPartition.GetConcurrencyLimiter(
            mailbox, _ => new ConcurrencyLimiterOptions { PermitLimit = settings.CallsAtOnce, QueueLimit = Waiting }));
    }

    public GraphSettings Settings { get; }
    public TimeProvider Time { get; }

    /// <summary>How calls for people of this tenant are made: asked again where that is likely to help, or once; not at all while its breaker is open.</summary>
    public ResiliencePipeline For(string tenant, bool once)
    {
        var (again, single) = Pipelines(tenant);
        return once ? single : again;
    }

    /// <summary>Waits for the mailbox's turn. The lease ends the turn.</summary>
    public ValueTask<RateLimitLease> TurnAsync(string mailbox, CancellationToken cancellationToken) =>
        mailboxes.AcquireAsync(mailbox, 1, cancellationToken);

    public void Dispose()
    {
        mailboxes.Dispose();
        tenants.Dispose();
    }

    // One breaker a tenant, whoever comes first: made under a lock, because two would each see half of the faults.
    private (ResiliencePipeline Again, ResiliencePipeline Once) Pipelines(string tenant)
    {
        lock (gate)
        {
            return tenants.GetOrCreate(tenant, entry =>
            {
                entry.Size = 1;
                entry.SlidingExpiration = Remembered;
                return Build();
            });
        }
    }

    private (ResiliencePipeline Again, ResiliencePipeline Once) Build()
    {
        var breaker = new ResiliencePipelineBuilder { TimeProvider = Time }.AddCircuitBreaker(TenantBreaker.Rules(logger)).Build();
        var again = new ResiliencePipelineBuilder { TimeProvider = Time }
            .AddRetry(RetryRules())
            .AddPipeline(breaker)
            .AddTimeout(Settings.AttemptLimit)
            .Build();
        return (again, breaker);
    }

    private RetryStrategyOptions RetryRules() => new()
    {
        MaxRetryAttempts = Settings.Retries,
        BackoffType = DelayBackoffType.Exponential,
        Delay = Settings.FirstWait,
        ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is { } fault && GraphFaults.Passes(fault, Settings.LongestWait, Time)),
        DelayGenerator = args => ValueTask.FromResult(args.Outcome.Exception is ApiException fault ? GraphFaults.AskedWait(fault, Time) : null),
        OnRetry = args =>
        {
            Log.Again(logger, args.AttemptNumber + 1, (args.Outcome.Exception as ApiException)?.ResponseStatusCode, args.RetryDelay.TotalMilliseconds);
            return ValueTask.CompletedTask;
        },
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Graph is asked again (attempt {Attempt}, status {Status}) after {Milliseconds} ms")]
        public static partial void Again(ILogger logger, int attempt, int? status, double milliseconds);
    }
}
