using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OutlookCoach.Service.Watching;

/// <summary>One span and one measurement for each attempt to ask somebody else. What was asked is told by a route of our own, never by its address.</summary>
/// <param name="whom">The first word of the span's name.</param>
/// <param name="duration">In seconds an attempt.</param>
public abstract class WatchedCalls(string whom, Histogram<double> duration) : DelegatingHandler
{
    /// <summary>What is asked, without the ids of anything.</summary>
    protected abstract string Route(HttpRequestMessage request);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var route = Route(request);
        using var span = Telemetry.Traces.StartActivity($"{whom} {request.Method} {route}", ActivityKind.Client);
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
            duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, ending);
            foreach (var (name, value) in ending)
            {
                span?.SetTag(name, value);
            }
        }
    }
}
