namespace OutlookCoach.Service.Problems;

/// <summary>Ends a call with a problem that the person is told about.</summary>
public sealed class ProblemException(ProblemKind kind) : Exception(kind.Code)
{
    public ProblemKind Kind { get; } = kind;

    /// <summary>A sentence of the Playbook, filled; never a word of what was sent.</summary>
    public string? Detail { get; init; }

    /// <summary>The names of the fields that a bad request lacks or has wrong: "messageId or message".</summary>
    public string? Needs { get; init; }

    /// <summary>When asking again makes sense.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Permissions that are missing.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>The whole WWW-Authenticate value, where sign-in has more to ask.</summary>
    public string? Challenge { get; init; }
}
