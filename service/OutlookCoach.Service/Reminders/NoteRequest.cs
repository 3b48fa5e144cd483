using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Service.Reminders;

/// <summary>What the note of a reminder should say, apart from what the reminder knows.</summary>
public sealed record NoteRequest
{
    /// <summary>Something new to tell, in the person's own words.</summary>
    public string? News { get; init; }

    /// <summary>Signs the note.</summary>
    public string? YourName { get; init; }

    /// <summary>The role of a new application.</summary>
    public string? NewRole { get; init; }

    public Register Register { get; init; } = Register.Warm;

    /// <summary>0 for the first suggestion; each further number words it differently.</summary>
    public int Wording { get; init; }
}
