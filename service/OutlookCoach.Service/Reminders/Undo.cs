namespace OutlookCoach.Service.Reminders;

/// <summary>What puts everything back: given to the pane with each answer, and sent back as it is. Doing it twice changes nothing more.</summary>
/// <param name="Put">Stand again as they stood.</param>
/// <param name="Take">Keys of those that were not there before.</param>
public sealed record Undo(IReadOnlyList<KeptReminder> Put, IReadOnlyList<string> Take);
