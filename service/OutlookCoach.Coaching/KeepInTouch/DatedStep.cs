namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>A step with its place in the calendar.</summary>
/// <param name="LastNote">The day of the reply, or of the note planned before this one.</param>
internal sealed record DatedStep(Step Step, DateTime Start, DateOnly LastNote, bool LastNoteIsPlanned);
