using System.Collections.Immutable;

namespace OutlookCoach.Sandbox.Calendar;

/// <summary>An event of the calendar, as the client wrote it.</summary>
public sealed record SandboxEvent
{
    /// <summary>What its ids are made from.</summary>
    public required string Key { get; init; }

    public string Subject { get; init; } = "";

    /// <summary>The body as it was sent: text or HTML.</summary>
    public string Body { get; init; } = "";

    public bool BodyIsHtml { get; init; }

    /// <summary>The instant it starts, UTC.</summary>
    public DateTime Start { get; init; }

    /// <summary>The time zone that the start was written in.</summary>
    public string StartZone { get; init; } = "UTC";

    /// <summary>The instant it ends, UTC.</summary>
    public DateTime End { get; init; }

    /// <summary>The time zone that the end was written in.</summary>
    public string EndZone { get; init; } = "UTC";

    public bool IsAllDay { get; init; }

    public bool IsReminderOn { get; init; } = true;

    public int ReminderMinutesBeforeStart { get; init; } = 15;

    public string ShowAs { get; init; } = "busy";

    public string Sensitivity { get; init; } = "normal";

    public string Importance { get; init; } = "normal";

    public string Location { get; init; } = "";

    public ImmutableList<string> Categories { get; init; } = [];

    /// <summary>The client's own mark against doubles; null when it set none.</summary>
    public string? TransactionId { get; init; }

    /// <summary>The single-value extended properties, by their id.</summary>
    public ImmutableDictionary<string, string> Extended { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>When it was made, UTC.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>When it last changed, UTC.</summary>
    public DateTimeOffset Changed { get; init; }

    /// <summary>Counts the changes.</summary>
    public int Version { get; init; }
}
