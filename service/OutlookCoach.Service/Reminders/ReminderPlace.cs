namespace OutlookCoach.Service.Reminders;

/// <summary>What the reminders of one plan share.</summary>
public sealed record ReminderPlace(string TimeZone, string? MessageId);
