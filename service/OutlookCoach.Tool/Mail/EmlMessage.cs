using MimeKit;
using OutlookCoach.Coaching.Messages;

namespace OutlookCoach.Tool.Mail;

/// <summary>Reads an .eml file the way the mailbox would give it.</summary>
internal static class EmlMessage
{
    /// <exception cref="FormatException">This is no mail.</exception>
    public static Message Read(Stream eml)
    {
        using var mime = MimeMessage.Load(eml);
        if (mime.Headers.Count == 0)
        {
            throw new FormatException("No headers.");
        }

        var from = Address(mime.From) ?? Mailbox.Unknown;
        var replyTo = Address(mime.ReplyTo);
        var text = Text(mime);
        return new Message
        {
            Id = mime.MessageId,
            Subject = mime.Subject ?? "",
            From = from,
            ReplyTo = string.Equals(replyTo?.Address, from.Address, StringComparison.OrdinalIgnoreCase) ? null : replyTo,
            ReceivedAt = mime.Date == DateTimeOffset.MinValue ? null : mime.Date,
            Text = text,
            Body = State(mime, text),
            Headers = Headers(mime),
        };
    }

    private static string Text(MimeMessage mime)
    {
        var plain = mime.TextBody?.ReplaceLineEndings("\n") ?? "";
        return string.IsNullOrWhiteSpace(plain) && mime.HtmlBody is { } html ? HtmlText.ToText(html) : plain;
    }

    private static MessageBody State(MimeMessage mime, string text)
    {
        if (mime.BodyParts.Any(IsProtected))
        {
            return MessageBody.Protected;
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            return MessageBody.Readable;
        }

        return mime.BodyParts.Any(part => part is not TextPart) || mime.HtmlBody?.Contains("<img", StringComparison.OrdinalIgnoreCase) == true
            ? MessageBody.ImageOnly
            : MessageBody.Empty;
    }

    private static bool IsProtected(MimeEntity part) =>
        part.ContentType.MimeType.Contains("rpmsg", StringComparison.OrdinalIgnoreCase)
        || part.ContentType.IsMimeType("application", "pkcs7-mime")
        || part.ContentType.IsMimeType("multipart", "encrypted")
        || part.ContentType.IsMimeType("application", "pgp-encrypted")
        || (part.ContentDisposition?.FileName ?? "").EndsWith(".rpmsg", StringComparison.OrdinalIgnoreCase);

    private static Mailbox? Address(InternetAddressList addresses) =>
        addresses.Mailboxes.FirstOrDefault() is { } first ? new Mailbox(first.Name ?? "", first.Address ?? "") : null;

    private static Dictionary<string, string> Headers(MimeMessage mime)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in mime.Headers)
        {
            headers.TryAdd(header.Field, header.Value ?? "");
        }

        return headers;
    }
}
