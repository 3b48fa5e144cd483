using OutlookCoach.Sandbox.Mailbox;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>The properties of an attachment, without its content.</summary>
public static class AttachmentProperties
{
    /// <summary>All that the sandbox knows of an attachment: the letter, and which of its files.</summary>
    public static readonly Properties<(Letter Letter, Enclosure File)> All = new(
        "microsoft.graph.fileAttachment",
        [
            ("@odata.type", _ => "#microsoft.graph.fileAttachment"),
            ("@odata.mediaContentType", item => item.File.ContentType),
            ("id", item => GraphId.Of('a', GraphId.KeyFor($"{item.Letter.Key}:{item.File.Name}:{item.File.ContentId}"))),
            ("lastModifiedDateTime", item => GraphTime.Instant(item.Letter.Received)),
            ("name", item => item.File.Name),
            ("contentType", item => item.File.ContentType),
            ("size", item => item.File.Size),
            ("isInline", item => item.File.IsInline),
            ("contentId", item => item.File.ContentId),
        ],
        []);
}
