using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>One step of a cadence.</summary>
/// <param name="Name">"checkIn-2": the kind and how many of it came before, so that a key survives a change of dates.</param>
/// <param name="WhyNow">One sentence for the reminder.</param>
/// <param name="Opener">A first line to start the note from; only a check-in has one.</param>
internal sealed record Step(string Name, ReminderKind Kind, Timing When, Template WhyNow, Template? Opener)
{
    /// <summary>True when this step writes to a person, not to oneself.</summary>
    public bool IsContact => Kind is ReminderKind.LinkedIn or ReminderKind.CheckIn;
}
