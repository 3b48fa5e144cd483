using System.Text.RegularExpressions;
using Microsoft.Graph.Models;
using OutlookCoach.Coaching.Messages;
using GraphMessage = Microsoft.Graph.Models.Message;
using Message = OutlookCoach.Coaching.Messages.Message;

namespace OutlookCoach.Service.Graph;

/// <summary>From Microsoft Graph's message to the coach's.</summary>
public static partial class MessageMapping
{
    // Outlook puts a notice of a few lines where a protected mail's words would be.
    private const int LongestNotice = 1000;
    private const string ProtectedFile = ".rpmsg";

    /// <summary>True when only the list of attachments tells why there are few words.</summary>
    public static bool NeedsAttachments(GraphMessage message)
    {
        var text = Words(message);
        return text.Length == 0 || (message.HasAttachments == true && text.Length < LongestNotice);
    }

    public static Message ToMessage(GraphMessage message, IReadOnlyList<Attachment> attachments, string? ownAddress)
    {
        var from = Mailbox(message.From);
        var replyTo = Mailbox(message.ReplyTo?.FirstOrDefault());
        var headers = Headers(message);
        return new Message
        {
            Id = message.Id,
            Subject = message.Subject ?? "",
            From = from,
            ReplyTo = replyTo.Address.Length == 0 || string.Equals(replyTo.Address, from.Address, StringComparison.OrdinalIgnoreCase) ? null : replyTo,
            ReceivedAt = message.ReceivedDateTime,
            Link = message.WebLink,
            Text = Body(message),
            Body = State(message, attachments, headers),
            Headers = headers,
            OwnAddress = ownAddress,
        };
    }

    private static MessageBody State(GraphMessage message, IReadOnlyList<Attachment> attachments, Dictionary<string, string> headers)
    {
        if (IsProtected(attachments, headers))
        {
            return MessageBody.Protected;
        }

        if (Words(message).Length > 0)
        {
            return MessageBody.Readable;
        }

        return attachments.Count > 0 || message.HasAttachments == true || PictureMarks().IsMatch(Body(message)) ? MessageBody.ImageOnly : MessageBody.Empty;
    }

    private static bool IsProtected(IReadOnlyList<Attachment> attachments, Dictionary<string, string> headers) =>
        headers.GetValueOrDefault("Content-Class", "").Contains("rpmsg.message", StringComparison.OrdinalIgnoreCase)
        || attachments.Any(file => file.Name?.EndsWith(ProtectedFile, StringComparison.OrdinalIgnoreCase) == true
            || file.ContentType?.Contains("rpmsg", StringComparison.OrdinalIgnoreCase) == true);

    // Outlook answers with text as it was asked to; some stores keep to HTML all the same.
    private static string Body(GraphMessage message)
    {
        var content = message.Body?.Content ?? "";
        return message.Body?.ContentType == BodyType.Html ? HtmlText.ToText(content) : content.ReplaceLineEndings("\n");
    }

    private static string Words(GraphMessage message) => PictureMarks().Replace(Body(message), "").Trim('\u00A0', '\u200B', '\uFEFF', ' ', '\n', '\t');

    private static Mailbox Mailbox(Recipient? recipient) =>
        new(recipient?.EmailAddress?.Name ?? "", recipient?.EmailAddress?.Address ?? "");

    private static Dictionary<string, string> Headers(GraphMessage message)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in message.InternetMessageHeaders ?? [])
        {
            headers.TryAdd(header.Name ?? "", header.Value ?? "");
        }

        return headers;
    }

    // What a picture leaves behind in a body turned to text: [cid:image001.png@01DA] or [https://…/banner.png].
    [GeneratedRegex(@"\[(cid:|https?://)[^\]\s]*\]", RegexOptions.IgnoreCase)]
    private static partial Regex PictureMarks();
}
