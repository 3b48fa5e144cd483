using System.Globalization;
using System.Security.Cryptography;
using MimeKit;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>Reads an .eml file.</summary>
public static class LetterReader
{
    /// <summary>How many hours before the start of the sandbox a letter arrived; keeps our letters fresh.</summary>
    public const string AgeHeader = "X-Sandbox-Age-Hours";

    /// <summary>In which folder a letter lies, where that is not the inbox.</summary>
    public const string FolderHeader = "X-Sandbox-Folder";

    private static readonly byte[] OutlookFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="start">When the sandbox started: what an age counts from.</param>
    /// <param name="fallback">When it arrived if it does not say.</param>
    /// <exception cref="NotALetterException">The bytes are not a mail.</exception>
    public static Letter Read(byte[] bytes, DateTimeOffset start, DateTimeOffset fallback)
    {
        using var message = Parse(bytes);
        var from = People(message.From).FirstOrDefault();
        if (from is null && message.Headers[HeaderId.Date] is null && message.Headers[HeaderId.MessageId] is null)
        {
            throw new NotALetterException(
                "This does not look like a mail: it has no From line and no Date. In your mail program, save the letter as a file that ends in .eml, and drop that.");
        }

        var (html, text) = Bodies(message);
        return new Letter
        {
            Key = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Subject = message.Subject ?? "",
            From = from,
            Sender = message.Sender is { } sender ? Person(sender) : from,
            To = [.. People(message.To)],
            Cc = [.. People(message.Cc)],
            ReplyTo = [.. People(message.ReplyTo)],
            Received = Arrived(message, start, fallback),
            InternetMessageId = message.MessageId is { } id ? $"<{id}>" : "",
            Thread = message.References.FirstOrDefault() ?? message.InReplyTo ?? message.MessageId ?? Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Headers = [.. message.Headers.Select(header => KeyValuePair.Create(header.Field, header.Value))],
            Html = html,
            Text = text?.ReplaceLineEndings("\r\n"),
            Folder = message.Headers[FolderHeader]?.Trim() is Folders.Sent ? Folders.Sent : Folders.Inbox,
            Enclosures = [.. message.BodyParts.OfType<MimePart>().Where(IsFile).Select(File)],
        };
    }

    /// <summary>The HTML and the plain text of a mail; a mail without either has an empty text.</summary>
    private static (string? Html, string? Text) Bodies(MimeMessage message)
    {
        var html = message.HtmlBody;
        var text = message.TextBody;
        return html is null ? (null, text ?? "") : (html, text);
    }

    /// <summary>All that is not the text of the mail: attached files, and pictures that its HTML shows.</summary>
    private static bool IsFile(MimePart part) => part.IsAttachment || part is not TextPart;

    private static Enclosure File(MimePart part) => new(
        part.FileName ?? part.ContentId ?? "unnamed", part.ContentType.MimeType, part.ContentId, part.Content?.Stream?.Length ?? 0)
    {
        IsInline = !part.IsAttachment,
    };

    private static MimeMessage Parse(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(OutlookFile))
        {
            throw new NotALetterException("This is an Outlook .msg file. The sandbox reads .eml files: in new Outlook or on the web, choose Save as, and drop the .eml file.");
        }

        if (bytes.AsSpan(0, Math.Min(bytes.Length, 4096)).Contains((byte)0))
        {
            throw new NotALetterException("This file is not a mail: it holds binary data. Save the letter as a file that ends in .eml, and drop that.");
        }

        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            return MimeMessage.Load(stream);
        }
        catch (FormatException)
        {
            throw new NotALetterException("This file cannot be read as a mail. Save the letter as a file that ends in .eml, and drop that.");
        }
    }

    private static DateTimeOffset Arrived(MimeMessage message, DateTimeOffset start, DateTimeOffset fallback)
    {
        var age = message.Headers[AgeHeader];
        if (double.TryParse(age, NumberStyles.Float, CultureInfo.InvariantCulture, out var hours) && double.Abs(hours) < 24 * 366 * 20)
        {
            return start.AddHours(-hours).ToUniversalTime();
        }

        return message.Headers[HeaderId.Date] is null || message.Date == default ? fallback : message.Date.ToUniversalTime();
    }

    private static IEnumerable<Correspondent> People(InternetAddressList list) => list.Mailboxes.Select(Person);

    private static Correspondent Person(MailboxAddress mailbox) =>
        new(string.IsNullOrWhiteSpace(mailbox.Name) ? mailbox.Address : mailbox.Name, mailbox.Address);
}
