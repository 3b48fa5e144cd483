using System.Globalization;
using System.Text;
using OutlookCoach.Coaching.KeepInTouch;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

/// <summary>Writes a plan so that a person can read and approve it.</summary>
internal static class PlanProse
{
    public static string Of(string situation, PlanningCalendar calendar, Plan plan)
    {
        var prose = new StringBuilder();
        prose.Append(CultureInfo.InvariantCulture, $"# {situation}\n\nPlanned on {Day(calendar.Today.ToDateTime(calendar.Now))}.\n\n{plan.Says}\n");
        foreach (var item in plan.Items)
        {
            prose.Append(CultureInfo.InvariantCulture, $"\n## {Day(item.Start)}, {item.Start:HH:mm}: {item.Title}\n\n{item.Body}\n");
            if (item.Note is { } note)
            {
                prose.Append(CultureInfo.InvariantCulture, $"\nNote of {note.Length} characters:\n> {note}\n");
            }
        }

        return prose.ToString();
    }

    /// <summary>What happened, what is said, and how things stand afterwards.</summary>
    public static string Of(string situation, PlanningCalendar calendar, PlanChange change)
    {
        var prose = new StringBuilder();
        prose.Append(CultureInfo.InvariantCulture, $"# {situation}\n\nIt happened on {Day(calendar.Today.ToDateTime(calendar.Now))}.\n\n{change.Says}\n");
        foreach (var standing in calendar.Standing)
        {
            prose.Append(CultureInfo.InvariantCulture, $"\n- {standing.Title}, {Day(standing.Start)}: {Fate(standing, change)}");
        }

        foreach (var added in change.Added)
        {
            prose.Append(CultureInfo.InvariantCulture, $"\n\n## New: {Day(added.Start)}, {added.Start:HH:mm}: {added.Title}\n\n{added.Body}");
        }

        return prose.Append('\n').ToString();
    }

    private static string Fate(StandingReminder standing, PlanChange change)
    {
        if (change.Removed.Any(gone => gone.Id == standing.Id))
        {
            return "taken out";
        }

        var last = change.Changed.FirstOrDefault(one => one.Id == standing.Id);
        return last is null ? "stays" : string.Create(CultureInfo.InvariantCulture, $"{(last.About.Done ? "done, " : "")}{Day(last.Start)}, {last.Start:HH:mm}, {last.About.Unanswered} unanswered; {Line(last.Body)}");
    }

    private static string Line(string body) => body.Split('\n').FirstOrDefault(line => line.StartsWith("Last contact", StringComparison.Ordinal)) ?? "no last contact";

    private static string Day(DateTime day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
