namespace OutlookCoach.Service.Reminders;

/// <summary>What became of the reminders, and what puts them back.</summary>
/// <param name="Says">One sentence for the person.</param>
/// <param name="Changed">As they stand now.</param>
/// <param name="Removed">Taken out, or to be taken out where this is a preview.</param>
/// <param name="Added">New ones.</param>
public sealed record Happened(string Says, IReadOnlyList<Reminder> Changed, IReadOnlyList<RemovedReminder> Removed, IReadOnlyList<AddResult> Added)
{
    /// <summary>Left out where nothing was changed.</summary>
    public Undo? Undo { get; init; }
}
