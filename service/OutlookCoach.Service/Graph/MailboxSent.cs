using Microsoft.Graph.Models;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Graph;

/// <summary>What the person has sent.</summary>
public sealed class MailboxSent(GraphCalls graph)
{
    // More than anybody sends in one conversation with an employer.
    private const int Most = 50;
    private static readonly string[] WantedOfMessage = ["conversationId", "receivedDateTime", "from", "replyTo"];
    private static readonly string[] WantedOfSent = ["sentDateTime", "toRecipients", "ccRecipients"];

    /// <summary>
    /// When the person last answered a message; null when they have not. An answer lies among the sent items of the same conversation,
    /// later than the message, and goes to whoever wrote it: a mail forwarded to a friend is none.
    /// </summary>
    /// <exception cref="ProblemException">message_gone, or what ended the call.</exception>
    public async Task<DateTimeOffset?> AnsweredAtAsync(string messageId, CancellationToken cancellationToken)
    {
        var message = await graph.AskAsync(
            GraphPurpose.ReadMail,
            (client, token) => client.Me.Messages[messageId].GetAsync(request => request.QueryParameters.Select = WantedOfMessage, token),
            cancellationToken);
        if (message is not { ConversationId: { Length: > 0 } conversation, ReceivedDateTime: { } received })
        {
            return null;
        }

        var writers = Addresses([message.From, .. message.ReplyTo ?? []]);
        return (await SentInAsync(conversation, cancellationToken))
            .Where(sent => sent.SentDateTime > received && Addresses([.. sent.ToRecipients ?? [], .. sent.CcRecipients ?? []]).Overlaps(writers))
            .Max(sent => sent.SentDateTime);
    }

    private async Task<IReadOnlyList<Message>> SentInAsync(string conversation, CancellationToken cancellationToken)
    {
        var page = await graph.AskAsync(
            GraphPurpose.ReadMail,
            (client, token) => client.Me.MailFolders["sentitems"].Messages.GetAsync(
                request =>
                {
                    // Without an order of its own: Exchange refuses one beside this filter as too costly.
                    request.QueryParameters.Filter = $"conversationId eq '{conversation.Replace("'", "''", StringComparison.Ordinal)}'";
                    request.QueryParameters.Select = WantedOfSent;
                    request.QueryParameters.Top = Most;
                },
                token),
            cancellationToken);
        return page?.Value ?? [];
    }

    private static HashSet<string> Addresses(IEnumerable<Recipient?> recipients) =>
        recipients.Select(recipient => recipient?.EmailAddress?.Address).OfType<string>().Where(address => address.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
