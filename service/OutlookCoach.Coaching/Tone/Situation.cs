using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Tone;

/// <summary>What the checker may know about the mail being answered. Everything is optional; less known means fewer slips found, never wrong ones.</summary>
public sealed record Situation
{
    public Outcome? Outcome { get; init; }
    public Stage? Stage { get; init; }
    public string? Company { get; init; }

    /// <summary>What the application was for; a draft that names it is not one for anybody.</summary>
    public string? Role { get; init; }

    /// <summary>Who is being answered, as they signed.</summary>
    public string? Name { get; init; }

    /// <summary>Other people the mail names.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>False: thanks only, so a missing ask is right.</summary>
    public bool WouldWorkWithThem { get; init; } = true;

    /// <summary>Null when not known; false finds an attachment that is mentioned and not there.</summary>
    public bool? HasAttachment { get; init; }

    /// <summary>Region for the care answer, a two-letter country code.</summary>
    public string? Region { get; init; }
}
