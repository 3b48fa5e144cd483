namespace OutlookCoach.Service.Reminders;

/// <summary>A reminder that was taken out of the calendar.</summary>
public sealed record RemovedReminder(string Id, string Key, string Title);
