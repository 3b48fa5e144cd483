namespace OutlookCoach.Service.Reminders;

/// <summary>What became of one item.</summary>
/// <param name="Id">The event, unless it failed.</param>
/// <param name="Why">A sentence for the person, when it failed.</param>
/// <param name="RetryAfter">Whole seconds after which asking again for this one makes sense; left out where nobody knows, or it stands.</param>
public sealed record AddResult(string Key, AddStatus Status, string? Id = null, string? Why = null, int? RetryAfter = null);
