using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Watching;

/// <summary>One span a request, named by its route. It begins a trace of its own: a caller's trace headers could say anything, and would make us record.</summary>
public sealed class WatchedRequests(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var name = RequestName.Of(context);
        var hosts = Activity.Current;
        Activity.Current = null;
        using var span = Telemetry.Traces.StartActivity(name.ToString(), ActivityKind.Server);
        // With nobody watching, what the host began stays as it was.
        Activity.Current = span ?? hosts;
        try
        {
            await next(context);
        }
        finally
        {
            Describe(span, name, context);
            Count(context);
            Activity.Current = hosts;
        }
    }

    private static void Describe(Activity? span, RequestName name, HttpContext context)
    {
        if (span is null)
        {
            return;
        }

        var status = context.Response.StatusCode;
        span.SetTag(Telemetry.Method, name.Method)
            .SetTag(Telemetry.Route, name.Route)
            .SetTag(Telemetry.Status, status)
            .SetTag(Telemetry.RequestId, context.TraceIdentifier)
            .SetTag(Telemetry.Problem, context.Features.Get<ProblemKind>()?.Code)
            .SetStatus(status >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
    }

    // The host measures each request by itself; what is told of it is our word for how it ended.
    private static void Count(HttpContext context)
    {
        if (context.Features.Get<ProblemKind>() is { } problem)
        {
            context.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new(Telemetry.Problem, problem.Code));
        }
    }
}
