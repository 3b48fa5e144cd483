using System.Diagnostics;

namespace OutlookCoach.Service.Watching;

/// <summary>One span and one measurement for each attempt to ask Microsoft Graph; the request counts its attempts.</summary>
public sealed class WatchedGraph : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var route = GraphRoute.Of(request.RequestUri?.AbsolutePath ?? "");
        CountAttempt(Activity.Current);
        using var span = Telemetry.Traces.StartActivity($"graph {request.Method} {route}", ActivityKind.Client);
        var started = Stopwatch.GetTimestamp();
        var ending = new TagList { { Telemetry.Method, request.Method.Method }, { Telemetry.Route, route } };
        try
        {
            var answer = await base.SendAsync(request, cancellationToken);
            ending.Add(Telemetry.Status, (int)answer.StatusCode);
            return answer;
        }
        catch (Exception fault)
        {
            // Its kind, never its message, which may name an address.
            ending.Add(Telemetry.Error, fault.GetType().Name);
            span?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            Telemetry.GraphDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, ending);
            foreach (var (name, value) in ending)
            {
                span?.SetTag(name, value);
            }
        }
    }

    private static void CountAttempt(Activity? request)
    {
        if (request?.Source == Telemetry.Traces)
        {
            request.SetTag(Telemetry.GraphAttempts, (request.GetTagItem(Telemetry.GraphAttempts) as int? ?? 0) + 1);
        }
    }
}
