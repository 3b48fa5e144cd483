namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Places the steps of a cadence, each on a good day and far enough from the contact before it.</summary>
internal sealed class Scheduler(Slots slots, WorkWeek week, int apart, Anchors start)
{
    private readonly List<DatedStep> placed = [];
    private DateOnly lastContact = start.Today;
    private DateOnly lastNote = start.Today;
    private bool lastNoteIsPlanned;
    private DateOnly previous = start.Today;

    /// <summary>In order of date; a step that has no good day is left out.</summary>
    public List<DatedStep> Place(IEnumerable<Step> steps)
    {
        foreach (var step in steps)
        {
            if (Find(step) is { } slot)
            {
                Keep(step, slot);
            }
        }

        return [.. placed.OrderBy(step => step.Start)];
    }

    private DateTime? Find(Step step)
    {
        var anchors = start with { Previous = previous };
        if (step.When.From(anchors, week) is not { } due)
        {
            return null;
        }

        var earliest = step.IsContact && step.Kind != ReminderKind.LinkedIn ? lastContact.AddDays(apart) : start.Today;
        if (step.When.IsBefore && start.NamedDay is { } end)
        {
            return slots.OnOrBefore(due, end) is { } slot && DateOnly.FromDateTime(slot) >= earliest ? slot : null;
        }

        return slots.OnOrAfter(due > earliest ? due : earliest, step.IsContact);
    }

    private void Keep(Step step, DateTime slot)
    {
        placed.Add(new DatedStep(step, slot, lastNote, lastNoteIsPlanned));
        previous = DateOnly.FromDateTime(slot);
        lastContact = step.IsContact ? previous : lastContact;
        if (step.Kind == ReminderKind.CheckIn)
        {
            (lastNote, lastNoteIsPlanned) = (previous, true);
        }
    }
}
