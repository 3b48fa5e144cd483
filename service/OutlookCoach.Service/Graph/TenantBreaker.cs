using Polly.CircuitBreaker;

namespace OutlookCoach.Service.Graph;

/// <summary>When Microsoft Graph is in trouble for a whole tenant, it is left alone for a while and people are told at once.</summary>
/// <remarks>Only what speaks of Graph itself counts: a mailbox that is throttled, gone or closed to us says nothing about its neighbours.</remarks>
public static partial class TenantBreaker
{
    /// <summary>Attempts within <see cref="Watched"/> below which nothing is concluded: five people whose call failed after every retry.</summary>
    public const int Enough = 20;

    /// <summary>How far back is looked.</summary>
    public static readonly TimeSpan Watched = TimeSpan.FromSeconds(30);

    /// <summary>How long Graph is left alone; then one call tries.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    public static CircuitBreakerStrategyOptions Rules(ILogger logger) => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = Enough,
        SamplingDuration = Watched,
        BreakDuration = Pause,
        ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is { } fault && GraphFaults.IsTrouble(fault)),
        OnOpened = args => Told(() => Log.Opened(logger, args.BreakDuration.TotalSeconds)),
        OnClosed = _ => Told(() => Log.Closed(logger)),
    };

    private static ValueTask Told(Action tell)
    {
        tell();
        return ValueTask.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Graph is left alone for a tenant, for {Seconds} s")]
        public static partial void Opened(ILogger logger, double seconds);

        [LoggerMessage(2, LogLevel.Information, "Graph answers a tenant again")]
        public static partial void Closed(ILogger logger);
    }
}
