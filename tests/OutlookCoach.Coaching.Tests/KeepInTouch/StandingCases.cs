using CsCheck;
using OutlookCoach.Coaching.KeepInTouch;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

/// <summary>Plans that stand in a calendar, seen some days later, when something happens.</summary>
internal static class StandingCases
{
    public static Gen<(Happening What, StandingReminder? Reminder, PlanningCalendar Calendar)> All =>
        from made in PlanCases.All
        from what in Gen.Enum<Happening>()
        from later in Gen.Int[0, 500]
        from at in Gen.Int[0, 3]
        from unanswered in Gen.Int[0, 2]
        select Later(made.Calendar, Of(Planners.DatesFor(made.Reading, made.Calendar), unanswered), (what, later, at));

    /// <summary>The plan as it stands once it was added.</summary>
    public static IReadOnlyList<StandingReminder> Of(Plan plan, int unanswered = 0) =>
    [
        .. plan.Items.Select((item, index) => new StandingReminder($"e{index}", item.Key, item.Kind, item.Start)
        {
            About = item.About! with { Unanswered = unanswered },
            Title = item.Title,
            Body = item.Body,
        }),
    ];

    public static string Print((Happening What, StandingReminder? Reminder, PlanningCalendar Calendar) made) =>
        $"{made.What} on {made.Calendar.Today:ddd yyyy-MM-dd} to {made.Reminder?.Id}\n{string.Join('\n', made.Calendar.Standing.Select(Line))}\n->\n{string.Join('\n', Planners.After(made.What, made.Reminder, made.Calendar).Changed.Select(Line))}";

    private static string Line(StandingReminder standing) => $"{standing.Id} {standing.Start:ddd yyyy-MM-dd HH:mm} {standing.Kind} {(standing.About.Done ? "done" : "")}";

    private static (Happening What, StandingReminder? Reminder, PlanningCalendar Calendar) Later(
        PlanningCalendar calendar, IReadOnlyList<StandingReminder> standing, (Happening What, int Days, int At) chosen)
    {
        // Dated openings are invited, and so may stand closer than thirty days.
        StandingReminder[] kept = standing.Any(one => one.Kind == ReminderKind.Apply || one.About.Step!.StartsWith("on-hold/", StringComparison.Ordinal)) ? [] : [.. standing];
        var reminder = kept.Length == 0 ? null : kept[chosen.At % kept.Length];
        var now = calendar with { Today = calendar.Today.AddDays(chosen.Days), Standing = kept };
        return (chosen.What, reminder, now);
    }
}
