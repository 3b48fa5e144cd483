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

    private static string Day(DateTime day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
