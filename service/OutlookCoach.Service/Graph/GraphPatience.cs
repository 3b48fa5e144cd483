using System.Threading.RateLimiting;
using Microsoft.Kiota.Abstractions;
using Polly;
using Polly.Retry;

namespace OutlookCoach.Service.Graph;

/// <summary>How often, how long and how many at once: the only retries there are. Shared by all calls.</summary>
public sealed partial class GraphPatience : IDisposable
{
    private const int Waiting = 200;
    private readonly PartitionedRateLimiter<string> mailboxes;
    private readonly ILogger<GraphPatience> logger;

    public GraphPatience(GraphSettings settings, TimeProvider time, ILogger<GraphPatience> logger)
    {
        Settings = settings;
        Time = time;
        this.logger = logger;
        mailboxes = PartitionedRateLimiter.Create<string, string>(mailbox => RateLimitPartition.GetConcurrencyLimiter(
            mailbox, _ => new ConcurrencyLimiterOptions { PermitLimit = settings.CallsAtOnce, QueueLimit = Waiting }));
        Retries = new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(RetryRules()).Build();
    }

    public GraphSettings Settings { get; }
    public TimeProvider Time { get; }

    /// <summary>Asks again where that is likely to help.</summary>
    public ResiliencePipeline Retries { get; }

    /// <summary>Waits for the mailbox's turn. The lease ends the turn.</summary>
    public ValueTask<RateLimitLease> TurnAsync(string mailbox, CancellationToken cancellationToken) =>
        mailboxes.AcquireAsync(mailbox, 1, cancellationToken);

    public void Dispose() => mailboxes.Dispose();

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
