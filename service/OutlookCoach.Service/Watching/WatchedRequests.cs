using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Watching;

/// <summary>
/// One span for each call of the pane, named by its route; files and probes have none. It begins a trace of its own: a caller's trace headers
/// could say anything, and would make us record.
/// </summary>
public sealed class WatchedRequests(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var watched = Telemetry.Traces.HasListeners() && context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        using var span = watched ? Started(RequestName.Of(context)) : null;
        try
        {
            await next(context);
        }
        finally
        {
            Describe(span, context);
            Count(context);
        }
    }

    // Nothing of the host's own span, whose parent may be a caller's; what is set here ends with the call.
    private static Activity? Started(RequestName name)
    {
        Activity.Current = null;
        return Telemetry.Traces.StartActivity(name.ToString(), ActivityKind.Server)?
            .SetTag(Telemetry.Method, name.Method)
            .SetTag(Telemetry.Route, name.Route);
    }

    private static void Describe(Activity? span, HttpContext context)
    {
        var status = context.Response.StatusCode;
        span?.SetTag(Telemetry.Status, status)
            .SetTag(Telemetry.RequestId, context.TraceIdentifier)
            .SetTag(Telemetry.Problem, context.Features.Get<ProblemKind>()?.Code)
            .SetStatus(status >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
    }

    // The host measures each request by itself; what is added is our word for how it ended.
    private static void Count(HttpContext context)
    {
        if (context.Features.Get<ProblemKind>() is { } problem)
        {
            context.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new(Telemetry.Problem, problem.Code));
        }
    }
}
