using Microsoft.Graph.Models;
using OutlookCoach.Service.Problems;
using DraftRequest = Microsoft.Graph.Me.Messages.Item.CreateReply.CreateReplyPostRequestBody;
using Message = OutlookCoach.Coaching.Messages.Message;
using Person = OutlookCoach.Service.SignIn.Person;

namespace OutlookCoach.Service.Graph;

/// <summary>Messages of the person's mailbox.</summary>
public sealed class MailboxMessages(GraphCalls graph, Person person)
{
    private static readonly string[] Wanted =
    [
        "id", "subject", "from", "replyTo", "toRecipients", "receivedDateTime", "webLink", "conversationId", "internetMessageHeaders", "body", "hasAttachments",
    ];

    private static readonly string[] WantedOfAttachments = ["name", "contentType", "isInline"];

    /// <exception cref="ProblemException">message_gone, message_unreadable, or what ended the call.</exception>
    public async Task<Message> ReadAsync(string id, CancellationToken cancellationToken)
    {
        var message = await graph.AskAsync(
            GraphPurpose.ReadMail,
            (client, token) => client.Me.Messages[id].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = Wanted;
                    request.Headers.Prefer(Preferences.PlainText, Preferences.LastingIds);
                },
                token),
            cancellationToken);
        if (message?.Id is null)
        {
            throw new ProblemException(ProblemKind.MessageUnreadable);
        }

        var attachments = MessageMapping.NeedsAttachments(message) ? await AttachmentsAsync(id, cancellationToken) : [];
        return MessageMapping.ToMessage(message, attachments, person.Address);
    }

    /// <summary>A draft that answers the message, unsent, with this text above the quoted mail.</summary>
    /// <exception cref="ProblemException">consent_required, message_gone, or what ended the call.</exception>
    public async Task<(string Id, string? WebLink)> DraftReplyAsync(string id, string text, CancellationToken cancellationToken)
    {
        var draft = await graph.AskAsync(
            GraphPurpose.MakeDraft,
            (client, token) => client.Me.Messages[id].CreateReply.PostAsync(
                new DraftRequest { Comment = text },
                request => request.Headers.Prefer(Preferences.LastingIds),
                token),
            cancellationToken);
        return (draft?.Id ?? throw new ProblemException(ProblemKind.GraphUnavailable), draft.WebLink);
    }

    private async Task<IReadOnlyList<Attachment>> AttachmentsAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            var page = await graph.AskAsync(
                GraphPurpose.ReadMail,
                (client, token) => client.Me.Messages[id].Attachments.GetAsync(request => request.QueryParameters.Select = WantedOfAttachments, token),
                cancellationToken);
            return page?.Value ?? [];
        }
        catch (ProblemException problem) when (problem.Kind != ProblemKind.NotSignedIn)
        {
            // They only refine what is said about a mail with few words.
            return [];
        }
    }
}
