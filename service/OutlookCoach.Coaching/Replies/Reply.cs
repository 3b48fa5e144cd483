using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Replies;

/// <summary>A suggested reply. It is the person's to change; nothing sends it.</summary>
public sealed record Reply
{
    /// <summary>Plain text with \n line ends, or empty when there is nothing to suggest; then <see cref="Instead"/> says why and what to do.</summary>
    public required string Text { get; init; }

    /// <summary>The same text, escaped, as paragraphs: what Outlook's reply window takes.</summary>
    public required string Html { get; init; }

    /// <summary>The subject of a new message; null where the text answers the mail, or is none.</summary>
    public string? Subject { get; init; }

    /// <summary>UTF-16 code units of <see cref="Text"/>, and the most there may be, where a limit counts them.</summary>
    public int Characters => Text.Length;

    public int? MostCharacters { get; init; }

    public IReadOnlyList<FactUse> Facts { get; init; } = [];

    /// <summary>A kind sentence shown when no reply is suggested.</summary>
    public string? Instead { get; init; }

    /// <summary>The tone checker's word on this text.</summary>
    public required ToneReport Tone { get; init; }

    /// <summary>The reading the reply was made from, with label and advice that fit the corrections.</summary>
    public required Reading Reading { get; init; }
}
