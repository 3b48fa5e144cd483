using System.Diagnostics;

namespace OutlookCoach.Service.Watching;

/// <summary>Each attempt to ask Microsoft Graph; the request counts its attempts.</summary>
public sealed class WatchedGraph() : WatchedCalls("graph", Telemetry.GraphDuration)
{
    protected override string Route(HttpRequestMessage request) => GraphRoute.Of(request.RequestUri?.AbsolutePath ?? "");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        CountAttempt(Activity.Current);
        return base.SendAsync(request, cancellationToken);
    }

    private static void CountAttempt(Activity? request)
    {
        if (request?.Source == Telemetry.Traces)
        {
            request.SetTag(Telemetry.GraphAttempts, (request.GetTagItem(Telemetry.GraphAttempts) as int? ?? 0) + 1);
        }
    }
}
