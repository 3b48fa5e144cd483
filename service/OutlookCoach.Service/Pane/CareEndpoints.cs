using Microsoft.AspNetCore.Http.HttpResults;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Service.Pane;

/// <summary>GET /pane/care.json: for everybody, since whoever needs somebody to talk to should not have to sign in first. Nothing typed comes here.</summary>
public static class CareEndpoints
{
    public static void MapCare(this WebApplication app) => app.MapGet("/pane/care.json", Help)
        .WithName("careHelp")
        .WithTags("Pane")
        .WithSummary("Who to talk to where the person is, and the plain phrases that the pane itself listens for.")
        .AllowAnonymous();

    /// <param name="timeZone">As the browser names it; where they are is guessed from it.</param>
    /// <param name="locale">Such as "en-GB".</param>
    private static Ok<CareHelp> Help(Coach coach, string? timeZone = null, string? locale = null) =>
        TypedResults.Ok(coach.HelpIn(coach.CountryOf(timeZone ?? "", locale)));
}
