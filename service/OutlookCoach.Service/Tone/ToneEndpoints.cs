using Microsoft.AspNetCore.Http.HttpResults;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Tone;
using OutlookCoach.Service.Hosting;

namespace OutlookCoach.Service.Tone;

/// <summary>POST /api/tone: how the words read.</summary>
public static class ToneEndpoints
{
    public static void MapTone(this RouteGroupBuilder api) => api.MapPost("/tone", Check)
        .WithName("checkTone")
        .WithTags("Tone")
        .WithSummary("Says how a draft reads: each finding with its place, its reason and a better wording.");

    private static Ok<ToneReport> Check(ToneRequest request, Coach coach)
    {
        TextLimit.Check(request.Text);
        var situation = request.Situation ?? new Situation();
        return TypedResults.Ok(coach.Check(request.Text, situation with { Region = situation.Region ?? coach.CountryOf(request.TimeZone ?? "", null) }));
    }
}
