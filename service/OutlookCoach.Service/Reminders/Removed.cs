using System.Text.Json.Serialization;

namespace OutlookCoach.Service.Reminders;

/// <summary>What was taken out of the calendar.</summary>
public sealed record Removed([property: JsonPropertyName("removed")] IReadOnlyList<RemovedReminder> Reminders);
