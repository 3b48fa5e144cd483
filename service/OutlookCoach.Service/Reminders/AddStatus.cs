namespace OutlookCoach.Service.Reminders;

/// <summary>What became of one item.</summary>
public enum AddStatus
{
    Created,

    /// <summary>It stood in the calendar before; nothing was added.</summary>
    AlreadyThere,

    Failed,
}
