using Microsoft.AspNetCore.Http.HttpResults;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Service.Replies;

/// <summary>POST /api/replies: a reply, or another note, to suggest.</summary>
public static class ReplyEndpoints
{
    public static void MapReplies(this RouteGroupBuilder api) => api.MapPost("/replies", Suggest)
        .WithName("suggestReply")
        .WithTags("Replies")
        .WithSummary("Suggests a reply to a reading, corrected or not, or another note about it (choices.note), with where each fact came from and what the tone checker says.");

    private static Ok<Reply> Suggest(ReplyRequest request, Coach coach, TimeProvider time) =>
        TypedResults.Ok(coach.Suggest(request.Reading, request.Choices ?? new Choices(), DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)));
}
