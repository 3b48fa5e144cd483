namespace OutlookCoach.Service.Reminders;

/// <summary>Where a reminder stands in time.</summary>
public enum ReminderState
{
    Coming,

    /// <summary>Its time has passed and nothing was said of it.</summary>
    Overdue,

    Done,
}
