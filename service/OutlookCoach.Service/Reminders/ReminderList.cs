namespace OutlookCoach.Service.Reminders;

/// <summary>All reminders of ours, by time.</summary>
public sealed record ReminderList(IReadOnlyList<Reminder> Reminders);
