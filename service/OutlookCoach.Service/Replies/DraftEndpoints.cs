using Microsoft.AspNetCore.Http.HttpResults;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Replies;

/// <summary>A draft for clients whose reply window does not open, and taking it away again. Nothing is sent.</summary>
public static class DraftEndpoints
{
    public static void MapDrafts(this RouteGroupBuilder api)
    {
        api.MapPost("/messages/{id}/draft", DraftAsync).WithName("draftReply").WithTags("Replies")
            .WithSummary("Puts the text into an unsent draft that answers the message. Asks for its own permission, Mail.ReadWrite.");
        api.MapDelete("/drafts/{id}", TakeBackAsync).WithName("takeBackDraft").WithTags("Replies")
            .WithSummary("Puts a draft that was made here among the deleted items, while it is as it was made. One that is gone already is no problem.");
        api.MapGet("/messages/{id}/answered", AnsweredAsync).WithName("wasAnswered").WithTags("Replies")
            .WithSummary("Tells whether the person has sent an answer to the message, and when. Needs no permission beyond reading.");
    }

    private static async Task<Ok<DraftMade>> DraftAsync(string id, DraftRequest request, MailboxDrafts drafts, CancellationToken cancellationToken)
    {
        TextLimit.Check(request.Text);
        return TypedResults.Ok(await drafts.ReplyAsync(id, request.Text, cancellationToken));
    }

    private static async Task<Ok<DraftTakenBack>> TakeBackAsync(string id, MailboxDrafts drafts, CancellationToken cancellationToken, string version = "")
    {
        if (version.Length == 0)
        {
            throw new ProblemException(ProblemKind.BadRequest) { Needs = "version" };
        }

        await drafts.TakeBackAsync(id, version, cancellationToken);
        return TypedResults.Ok(new DraftTakenBack(id));
    }

    private static async Task<Ok<Answered>> AnsweredAsync(string id, MailboxSent sent, CancellationToken cancellationToken) =>
        TypedResults.Ok(new Answered(await sent.AnsweredAtAsync(id, cancellationToken)));
}
