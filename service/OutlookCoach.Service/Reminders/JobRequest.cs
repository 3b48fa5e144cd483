namespace OutlookCoach.Service.Reminders;

/// <summary>"I got a job."</summary>
/// <param name="Remove">False shows what would go; true takes it out.</param>
public sealed record JobRequest(bool Remove = false);
