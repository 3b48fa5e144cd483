using System.Collections.Immutable;

namespace OutlookCoach.Sandbox.State;

/// <summary>The person's mailbox settings.</summary>
public sealed record KeptSettings
{
    /// <summary>The name of the time zone, as it was given.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The language, such as <c>en-GB</c>.</summary>
    public string Locale { get; init; } = "en-GB";

    /// <summary>The working days, in Graph's lower-case English names.</summary>
    public ImmutableList<string> Days { get; init; } = ["monday", "tuesday", "wednesday", "thursday", "friday"];

    /// <summary>When a working day starts, local time.</summary>
    public TimeOnly From { get; init; } = new(9, 0);

    /// <summary>When a working day ends, local time.</summary>
    public TimeOnly Until { get; init; } = new(17, 30);
}
