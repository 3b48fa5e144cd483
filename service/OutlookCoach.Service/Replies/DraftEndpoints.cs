using Microsoft.AspNetCore.Http.HttpResults;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;

namespace OutlookCoach.Service.Replies;

/// <summary>POST /api/messages/{id}/draft: a draft for clients whose reply window does not open. Nothing is sent.</summary>
public static class DraftEndpoints
{
    public static void MapDrafts(this RouteGroupBuilder api) => api.MapPost("/messages/{id}/draft", DraftAsync)
        .WithName("draftReply")
        .WithTags("Replies")
        .WithSummary("Puts the text into an unsent draft that answers the message. Asks for its own permission, Mail.ReadWrite.");

    private static async Task<Ok<DraftMade>> DraftAsync(
        string id, DraftRequest request, MailboxMessages mailbox, CancellationToken cancellationToken)
    {
        TextLimit.Check(request.Text);
        var (draft, webLink) = await mailbox.DraftReplyAsync(id, request.Text, cancellationToken);
        return TypedResults.Ok(new DraftMade(draft, webLink));
    }
}
