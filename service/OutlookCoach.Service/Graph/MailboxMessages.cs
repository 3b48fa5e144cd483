using Microsoft.Graph.Models;
using OutlookCoach.Service.Problems;
using Message = OutlookCoach.Coaching.Messages.Message;
using Person = OutlookCoach.Service.SignIn.Person;

namespace OutlookCoach.Service.Graph;

/// <summary>Messages of the person's mailbox.</summary>
public sealed class MailboxMessages(GraphCalls graph, Person person)
{
    private static readonly string[] Wanted =
    [
        "id", "subject", "from", "replyTo", "receivedDateTime", "webLink", "conversationId", "internetMessageHeaders", "body", "hasAttachments",
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
