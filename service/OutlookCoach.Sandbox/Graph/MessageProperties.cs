using System.Text.Json.Nodes;
using OutlookCoach.Sandbox.Mailbox;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>The properties of a message.</summary>
public static class MessageProperties
{
    /// <summary>All that the sandbox knows of a message.</summary>
    public static readonly Properties<MessageView> All = new(
        "microsoft.graph.message",
        [
            ("@odata.etag", view => $"W/\"{ChangeKey(view)}\""),
            ("id", view => GraphId.Of('m', view.Letter.Key, view.Wanted.ImmutableIds)),
            ("createdDateTime", view => GraphTime.Instant(view.Letter.Received)),
            ("lastModifiedDateTime", view => GraphTime.Instant(view.Letter.Received)),
            ("changeKey", view => ChangeKey(view)),
            ("categories", _ => new JsonArray()),
            ("receivedDateTime", view => GraphTime.Instant(view.Letter.Received)),
            ("sentDateTime", view => GraphTime.Instant(view.Letter.Received)),
            ("hasAttachments", view => view.Letter.HasAttachments),
            ("internetMessageId", view => view.Letter.InternetMessageId),
            ("subject", view => view.Letter.Subject),
            ("bodyPreview", view => Preview(view.Letter.PlainText)),
            ("importance", _ => "normal"),
            ("parentFolderId", view => GraphId.Of('f', GraphId.KeyFor(view.Folder), view.Wanted.ImmutableIds)),
            ("conversationId", view => ConversationId(view.Letter)),
            ("isDeliveryReceiptRequested", _ => false),
            ("isReadReceiptRequested", _ => false),
            ("isRead", view => view.IsRead),
            ("isDraft", view => view.Letter.IsDraft),
            ("webLink", _ => null),
            ("inferenceClassification", _ => "focused"),
            ("body", view => Body(view, whole: true)),
            ("sender", view => Person(view.Letter.Sender)),
            ("from", view => Person(view.Letter.From)),
            ("toRecipients", view => People(view.Letter.To)),
            ("ccRecipients", view => People(view.Letter.Cc)),
            ("bccRecipients", _ => new JsonArray()),
            ("replyTo", view => People(view.Letter.ReplyTo)),
            ("flag", _ => new JsonObject { ["flagStatus"] = "notFlagged" }),
        ],
        [
            ("internetMessageHeaders", view => Headers(view.Letter)),
            ("uniqueBody", view => Body(view, whole: false)),
        ]);

    /// <summary>The id of the thread a letter belongs to.</summary>
    public static string ConversationId(Letter letter) => GraphId.Of('c', GraphId.KeyFor(letter.Thread));

    /// <summary>The first words of a text, on one line: at most 255 characters.</summary>
    public static string Preview(string text)
    {
        var start = text.Length > 2000 ? text[..2000] : text;
        var line = string.Join(' ', start.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 255 ? line[..255] : line;
    }

    /// <summary>A body as Graph has it.</summary>
    public static JsonObject Body(string text, string? html, bool asText) => new()
    {
        ["contentType"] = asText ? "text" : "html",
        ["content"] = asText ? text : html ?? MailText.ToHtml(text),
    };

    private static JsonObject Body(MessageView view, bool whole)
    {
        var letter = view.Letter;
        if (whole)
        {
            return Body(letter.PlainText, letter.Html, view.Wanted.TextBodies);
        }

        var own = QuotedMail.Without(letter.PlainText);
        return Body(own, own.Length == letter.PlainText.Length ? letter.Html : null, view.Wanted.TextBodies);
    }

    private static string ChangeKey(MessageView view) => GraphId.ChangeKey(view.Letter.Key, view.IsRead ? 1 : 0);

    private static JsonObject? Person(Correspondent? person) => person is null
        ? null
        : new JsonObject { ["emailAddress"] = new JsonObject { ["name"] = person.Name, ["address"] = person.Address } };

    private static JsonArray People(IEnumerable<Correspondent> people) => new(people.Select(person => (JsonNode?)Person(person)).ToArray());

    private static JsonArray Headers(Letter letter) => new(letter.Headers
        .Where(header => !header.Key.StartsWith("X-Sandbox-", StringComparison.OrdinalIgnoreCase))
        .Select(header => (JsonNode)new JsonObject { ["name"] = header.Key, ["value"] = header.Value }).ToArray());
}
