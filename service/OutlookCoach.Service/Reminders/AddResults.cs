using System.Text.Json.Serialization;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Reminders;

/// <summary>One result for each item that was asked for, in the same order.</summary>
public sealed record AddResults(IReadOnlyList<AddResult> Results)
{
    /// <summary>What kept the rest out of the calendar, of several the one with the longest wait; null when all stand. The header Retry-After tells its wait.</summary>
    [JsonIgnore]
    public ProblemException? Left { get; init; }
}
