namespace OutlookCoach.Service.Reminders;

/// <summary>What to change; the rest stays.</summary>
public sealed record ReminderChange
{
    /// <summary>Wall time in the reminder's own zone.</summary>
    public DateTime? Start { get; init; }

    public string? Title { get; init; }
    public string? Body { get; init; }
}
