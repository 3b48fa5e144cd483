using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Graph;

/// <summary>What Graph answered to a creation. Neither id nor problem: it only says that it knows this transaction.</summary>
public sealed record MadeEvent
{
    /// <summary>It may be that of an event which is gone, see <see cref="Reminders.ReminderAdding"/>.</summary>
    public string? Id { get; init; }

    /// <summary>When Graph says that it was made.</summary>
    public DateTimeOffset? Made { get; init; }

    public ProblemException? Problem { get; init; }
}
