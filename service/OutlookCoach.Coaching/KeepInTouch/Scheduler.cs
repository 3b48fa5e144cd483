namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Places the steps of a cadence, each on a good day and far enough from the contact before it.</summary>
/// <param name="apart">Fewest days between two contacts.</param>
/// <param name="start">What the steps count from; the last contact was on that "today".</param>
/// <param name="taken">Days of contacts that stand already; a note too near to one is left out.</param>
internal sealed class Scheduler(Slots slots, WorkWeek week, int apart, Anchors start, IReadOnlyCollection<DateOnly> taken)
{
    private readonly List<DatedStep> placed = [];
    private DateOnly lastContact = start.Today;
    private DateOnly previous = start.Today;
    private LastContact last = new(start.Today, LastContact.Reply);

    /// <summary>The last contact was an answer of theirs, not a reply of the person's.</summary>
    public Scheduler AfterAnswer()
    {
        last = last with { Fact = LastContact.Answer };
        return this;
    }

    /// <summary>In order of date; a step that has no good day is left out.</summary>
    public List<DatedStep> Place(IEnumerable<Step> steps)
    {
        foreach (var step in steps)
        {
            if (Find(step) is { } slot && (step.Kind != ReminderKind.CheckIn || !IsTaken(DateOnly.FromDateTime(slot))))
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

        var earliest = step.Kind == ReminderKind.CheckIn ? lastContact.AddDays(apart) : start.Today;
        if (step.When.IsBefore && start.NamedDay is { } end)
        {
            return slots.OnOrBefore(due, end) is { } slot && DateOnly.FromDateTime(slot) >= earliest ? slot : null;
        }

        return slots.OnOrAfter(due > earliest ? due : earliest, step.IsContact);
    }

    private bool IsTaken(DateOnly day) => taken.Any(other => Math.Abs(day.DayNumber - other.DayNumber) < apart);

    private void Keep(Step step, DateTime slot)
    {
        placed.Add(new DatedStep(step, slot, last));
        previous = DateOnly.FromDateTime(slot);
        lastContact = step.IsContact ? previous : lastContact;
        last = step.Kind == ReminderKind.CheckIn ? new LastContact(previous, LastContact.Note) : last;
    }
}
