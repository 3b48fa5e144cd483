namespace OutlookCoach.Service.Reminders;

/// <summary>What became of one item.</summary>
/// <param name="Id">The event, unless it failed.</param>
/// <param name="Why">A sentence for the person, when it failed.</param>
public sealed record AddResult(string Key, AddStatus Status, string? Id = null, string? Why = null);
