using System.Text.Json.Serialization;

namespace OutlookCoach.Service.Reminders;

/// <summary>One result for each item that was asked for, in the same order.</summary>
public sealed record AddResults(IReadOnlyList<AddResult> Results)
{
    /// <summary>When asking again for those that failed makes sense; told in the header of that name.</summary>
    [JsonIgnore]
    public TimeSpan? RetryAfter { get; init; }
}
