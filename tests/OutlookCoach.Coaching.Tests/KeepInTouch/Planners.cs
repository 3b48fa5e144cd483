using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Replies;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

/// <summary>The planner over the Playbook that ships.</summary>
internal static class Planners
{
    public static readonly KeepInTouchPlanner Shipped = Compile(PlaybookFile.Embedded());

    /// <summary>Monday 1 June 2026, half past two, an ordinary week.</summary>
    public static readonly PlanningCalendar FirstOfJune = new() { Today = new DateOnly(2026, 6, 1), Now = new TimeOnly(14, 30), TimeZone = "Europe/Berlin" };

    public static KeepInTouchPlanner Compile(IReadOnlyList<PlaybookFile> files)
    {
        var problems = new ProblemList();
        var planner = KeepInTouchPlanner.Compile(files, "en", problems);
        problems.ThrowIfAny();
        return planner;
    }

    /// <summary>Days, titles and keys without composing an invitation: for many cases.</summary>
    public static Plan DatesFor(Reading reading, PlanningCalendar calendar) => Shipped.Plan(reading, new Choices(), calendar, name => name);

    public static PlanChange After(Happening what, StandingReminder? reminder, PlanningCalendar calendar) => Shipped.Upkeep.After(what, reminder, calendar);

    public static Plan PlanFor(Reading reading, PlanningCalendar? calendar = null) =>
        PlanFor(reading, new Choices(), calendar ?? FirstOfJune);

    public static Plan PlanFor(Reading reading, Choices choices, PlanningCalendar calendar) =>
        Shipped.Plan(reading, choices, calendar, name => SomeComposer.Shipped.Write(reading, choices with { Note = NoteKind.LinkedIn, NoteTo = name }, calendar.Today, SomeComposer.NothingFound).Text);
}
