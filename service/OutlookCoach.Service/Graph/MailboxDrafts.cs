using Microsoft.Graph.Me.Messages.Item.CreateReply;
using Microsoft.Graph.Me.Messages.Item.Move;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.Replies;

namespace OutlookCoach.Service.Graph;

/// <summary>Drafts of the person's mailbox that we made.</summary>
public sealed class MailboxDrafts(GraphCalls graph)
{
    private static readonly string[] Wanted = ["id", "isDraft", "changeKey"];

    /// <summary>A draft that answers the message, unsent, with this text above the quoted mail.</summary>
    /// <exception cref="ProblemException">consent_required, message_gone, or what ended the call.</exception>
    public async Task<DraftMade> ReplyAsync(string messageId, string text, CancellationToken cancellationToken)
    {
        var draft = await graph.AskAsync(
            GraphPurpose.MakeDraft,
            (client, token) => client.Me.Messages[messageId].CreateReply.PostAsync(
                new CreateReplyPostRequestBody { Comment = text },
                request => request.Headers.Prefer(Preferences.LastingIds),
                token),
            cancellationToken);
        return new DraftMade(draft?.Id ?? throw new ProblemException(ProblemKind.GraphUnavailable), draft.ChangeKey, draft.WebLink);
    }

    /// <summary>
    /// Puts a draft among the deleted items, from where the person can have it back. Only one that is as we left it: the version tells
    /// that it is ours, still unsent, and that nobody has written in it. One that is gone is not missed.
    /// </summary>
    /// <exception cref="ProblemException">draft_changed, or what ended the call.</exception>
    public async Task TakeBackAsync(string id, string version, CancellationToken cancellationToken)
    {
        try
        {
            var draft = await graph.AskAsync(
                GraphPurpose.OneDraft,
                (client, token) => client.Me.Messages[id].GetAsync(
                    request =>
                    {
                        request.QueryParameters.Select = Wanted;
                        request.Headers.Prefer(Preferences.LastingIds);
                    },
                    token),
                cancellationToken);
            if (draft is not { IsDraft: true, ChangeKey: { } key } || !string.Equals(key, version, StringComparison.Ordinal))
            {
                throw new ProblemException(ProblemKind.DraftChanged);
            }

            await graph.AskAsync(
                GraphPurpose.OneDraft,
                (client, token) => client.Me.Messages[id].Move.PostAsync(
                    new MovePostRequestBody { DestinationId = "deleteditems" }, request => request.Headers.Prefer(Preferences.LastingIds), token),
                cancellationToken);
        }
        catch (ProblemException gone) when (gone.Kind == ProblemKind.MessageGone)
        {
            // It was deleted by hand, or the answer to an earlier call was lost.
        }
    }
}
