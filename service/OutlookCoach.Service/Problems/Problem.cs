namespace OutlookCoach.Service.Problems;

/// <summary>An RFC 9457 problem: what happened, and one next step a person can take.</summary>
public sealed record Problem
{
    /// <summary>Names the kind of problem; the same for every answer with this code.</summary>
    public required string Type { get; init; }

    /// <summary>What happened, in one sentence.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status, once more.</summary>
    public required int Status { get; init; }

    /// <summary>What programs look at: message_gone, throttled …</summary>
    public required string Code { get; init; }

    /// <summary>The next step, in one sentence.</summary>
    public required string Next { get; init; }

    /// <summary>What is particular to this call, never a word of what was sent.</summary>
    public string? Detail { get; init; }

    /// <summary>Permissions to ask the person for; set with consent_required.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }
}
