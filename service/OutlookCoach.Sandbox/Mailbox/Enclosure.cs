namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>A file that came with a letter; its content is not kept.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="ContentType">The media type, such as <c>image/png</c>.</param>
/// <param name="ContentId">What the body calls it when it is part of the body; else null.</param>
/// <param name="Size">Its bytes as they stand in the mail.</param>
public sealed record Enclosure(string Name, string ContentType, string? ContentId, long Size)
{
    /// <summary>Whether it is part of the body, such as a picture in it.</summary>
    public bool IsInline { get; init; }
}
