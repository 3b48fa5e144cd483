using System.Text.Json.Serialization;

namespace OutlookCoach.Service.Reminders;

/// <summary>What was taken out of the calendar, and what puts it back.</summary>
public sealed record Removed([property: JsonPropertyName("removed")] IReadOnlyList<RemovedReminder> Reminders)
{
    public Undo? Undo { get; init; }
}
