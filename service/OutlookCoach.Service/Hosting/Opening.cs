using Microsoft.Extensions.Diagnostics.HealthChecks;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Service.Hosting;

/// <summary>
/// The coach opens and learns much of its Playbook when it is first asked for it. A person who opens the pane should not wait for that, so it is
/// begun beside the start; and what cannot be opened is told before anybody asks for it.
/// </summary>
/// <param name="open">Names the parts that could not be opened.</param>
public sealed partial class Opening(Func<IReadOnlyList<BrokenPart>> open, ILogger<Opening> logger) : IHealthCheck
{
    private volatile bool broken;

    /// <summary>Once the service listens; the returned task never fails.</summary>
    public Task BeginAsync() => Task.Run(() =>
    {
        foreach (var part in open())
        {
            broken = true;
            Log.Broken(logger, part.Name, part.Problem);
        }
    });

    /// <summary>A copy that cannot do all of its work should be asked for none of it, as long as there are others.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(broken ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy());

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Critical, "A part of the Playbook could not be opened: {Part}. {Problem}")]
        public static partial void Broken(ILogger logger, string part, string problem);
    }
}
