namespace OutlookCoach.Service.Reminders;

/// <summary>One result for each item that was asked for, in the same order.</summary>
public sealed record AddResults(IReadOnlyList<AddResult> Results);
