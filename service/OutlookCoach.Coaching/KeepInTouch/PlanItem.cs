namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>One dated reminder. Nothing is in the calendar until the person adds it.</summary>
/// <param name="Key">Stable: the same mail and step always give the same key, whatever the date.</param>
/// <param name="Start">Local wall time in the plan's zone.</param>
/// <param name="Title">Fit for a calendar that colleagues see.</param>
/// <param name="Note">A ready LinkedIn note of at most 200 characters, where there is one.</param>
public sealed record PlanItem(string Key, ReminderKind Kind, DateTime Start, string Title, string Body, string? Note = null)
{
    /// <summary>Goes along into the calendar, so that the list and later plans know whom and what this is about.</summary>
    public ReminderAbout? About { get; init; }
}
