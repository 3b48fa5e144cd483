using OutlookCoach.Service.Problems;
using OutlookCoach.Service.Watching;

namespace OutlookCoach.Service.Hosting;

/// <summary>The policy that holds for every call of the pane, said once.</summary>
public static class Api
{
    private static readonly int[] Endings = [.. ProblemKind.All.Select(kind => kind.Status).Distinct().Order()];

    /// <summary>Everything under /api: signed in, problems described.</summary>
    public static RouteGroupBuilder MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").RequireAuthorization();
        api.AddEndpointFilter<WatchedAnswers>();
        foreach (var status in Endings)
        {
            api.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problem), ["application/problem+json"]));
        }

        return api;
    }
}
