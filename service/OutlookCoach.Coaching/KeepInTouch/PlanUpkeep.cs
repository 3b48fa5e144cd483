using System.Globalization;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Keeps a plan true to what happened: somebody was written to, somebody answered, a week was too full. Pure.</summary>
internal sealed class PlanUpkeep(PlanWords words, Firms firms, CultureInfo culture, KeepInTouchPlanner planner)
{
    private const int Apart = 30;
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    /// <summary>What becomes of the reminders that stand in the calendar.</summary>
    /// <param name="reminder">The one it happened to; for a new job, any.</param>
    public PlanChange After(Happening what, StandingReminder? reminder, PlanningCalendar calendar)
    {
        var pending = calendar.Standing.Where(standing => !standing.About.Done).OrderBy(standing => standing.Start).ThenBy(standing => standing.Key, StringComparer.Ordinal).ToArray();
        if (what == Happening.Job)
        {
            return new PlanChange(words.Say(pending.Length == 0 ? PlanWords.JobNone : PlanWords.Job, NoFacts), [], pending, []);
        }

        if (reminder is null)
        {
            return new PlanChange(words.Say(PlanWords.Back, NoFacts), [], [], []);
        }

        var ofFirm = pending.Where(standing => standing.Id == reminder.Id || firms.Same(standing.About, reminder.About)).ToArray();
        return what switch
        {
            // Said twice: the first time counts.
            Happening.InTouch when reminder.About.Done => new PlanChange(words.Say(PlanWords.Done, NoFacts), [], [], []),
            Happening.InTouch or Happening.Answered when reminder.IsContact => Contact(what == Happening.Answered, reminder, Rest(ofFirm, reminder), calendar),
            Happening.SnoozeWeek or Happening.SnoozeMonth => Snooze(what, reminder, Rest(ofFirm, reminder), calendar),
            Happening.Stop => new PlanChange(words.Say(PlanWords.Stopped, PlanFacts.From(reminder.About)), [], ofFirm, []),
            _ => new PlanChange(words.Say(PlanWords.Done, NoFacts), [Done(reminder, reminder.About, calendar)], [], []),
        };
    }

    private static Dictionary<string, string> NoFacts => [];

    // The notes that are still to come, apart from this one.
    private static StandingReminder[] Rest(StandingReminder[] ofFirm, StandingReminder reminder) =>
        [.. ofFirm.Where(standing => standing.Id != reminder.Id && standing.Kind == ReminderKind.CheckIn)];

    private PlanChange Contact(bool answered, StandingReminder reminder, StandingReminder[] rest, PlanningCalendar calendar)
    {
        var unanswered = answered ? 0 : reminder.Kind == ReminderKind.CheckIn ? reminder.About.Unanswered + 1 : reminder.About.Unanswered;
        StandingReminder Told(StandingReminder standing) => standing with
        {
            About = standing.About with { Unanswered = unanswered, LastContact = calendar.Today },
            Body = WithContact(standing.Body, answered, calendar.Today),
        };
        var done = Done(reminder, Told(reminder).About, calendar);
        if (StandingPlan.IsEnough(unanswered))
        {
            return new PlanChange(words.Say(PlanWords.InTouchStop, NoFacts), [done], rest, []);
        }

        var moved = Spread(reminder, [.. rest.Where(standing => standing.About.LastContact != calendar.Today || standing.About.Unanswered != unanswered)], calendar).Select(Told).ToArray();
        var resumed = answered && StandingPlan.IsEnough(reminder.About.Unanswered) ? planner.Resume(done, calendar) : [];
        // Some of them may stand already, when a first attempt ended half way.
        resumed = rest.All(standing => resumed.Any(item => item.Key == standing.Key)) ? resumed : [];
        var next = moved.Select(one => one.Start).Concat(resumed.Select(item => item.Start)).Order().Cast<DateTime?>().FirstOrDefault();
        return new PlanChange(Says(answered, done, next), [done, .. moved], [], resumed);
    }

    private string Says(bool answered, StandingReminder done, DateTime? next)
    {
        var facts = PlanFacts.From(done.About);
        if (next is { } day)
        {
            facts["next"] = PlanFacts.Day(DateOnly.FromDateTime(day), culture);
            return words.Say(answered ? PlanWords.Answered : PlanWords.InTouch, facts);
        }

        return words.Say(answered ? PlanWords.AnsweredLast : PlanWords.InTouchLast, facts);
    }

    // The rhythm stays, and starts again today. What was told of this already has moved, when a first attempt ended half way.
    private IEnumerable<StandingReminder> Spread(StandingReminder reminder, StandingReminder[] rest, PlanningCalendar calendar)
    {
        var slots = planner.SlotsOf(calendar, out _);
        var (before, previous) = (DateOnly.FromDateTime(reminder.Start), calendar.Today);
        foreach (var standing in rest)
        {
            var day = DateOnly.FromDateTime(standing.Start);
            var gap = Math.Max(Apart, day.DayNumber - before.DayNumber);
            var start = slots.OnOrAfter(previous.AddDays(gap), new SlotWish(ToSomebody: true, Hour: TimeOnly.FromDateTime(standing.Start))) ?? standing.Start;
            (before, previous) = (day, DateOnly.FromDateTime(start));
            yield return standing with { Start = start };
        }
    }

    private PlanChange Snooze(Happening what, StandingReminder reminder, StandingReminder[] rest, PlanningCalendar calendar)
    {
        var slots = planner.SlotsOf(calendar, out _);
        var from = DateOnly.FromDateTime(reminder.Start) is var day && day > calendar.Today ? day : calendar.Today;
        var due = what == Happening.SnoozeWeek ? from.AddDays(7) : from.AddMonths(1);
        var start = slots.OnOrAfter(due, new SlotWish(reminder.IsContact, Hour: TimeOnly.FromDateTime(reminder.Start))) ?? reminder.Start;
        StandingReminder[] later = reminder.Kind == ReminderKind.CheckIn ? [.. rest.Where(standing => standing.Start >= reminder.Start)] : [];
        var facts = new Dictionary<string, string> { ["next"] = PlanFacts.Day(DateOnly.FromDateTime(start), culture) };
        return new PlanChange(words.Say(PlanWords.Moved, facts), [reminder with { Start = start }, .. Pushed(reminder, start, later, slots)], [], []);
    }

    // Later notes move only as far as they must to keep their distance.
    private static IEnumerable<StandingReminder> Pushed(StandingReminder reminder, DateTime start, StandingReminder[] later, Slots slots)
    {
        var (before, previous) = (DateOnly.FromDateTime(reminder.Start), DateOnly.FromDateTime(start));
        foreach (var standing in later)
        {
            var day = DateOnly.FromDateTime(standing.Start);
            var earliest = previous.AddDays(Math.Min(Apart, day.DayNumber - before.DayNumber));
            (before, previous) = (day, day);
            if (day < earliest && slots.OnOrAfter(earliest, new SlotWish(ToSomebody: true, Hour: TimeOnly.FromDateTime(standing.Start))) is { } moved)
            {
                previous = DateOnly.FromDateTime(moved);
                yield return standing with { Start = moved };
            }
        }
    }

    // What is done before its day becomes the note of the day it was done on.
    private static StandingReminder Done(StandingReminder reminder, ReminderAbout about, PlanningCalendar calendar)
    {
        var now = calendar.Today.ToDateTime(calendar.Now);
        var quarter = now.AddTicks(-(now.Ticks % Quarter.Ticks));
        return reminder with { About = about with { Done = true }, Start = reminder.Start > now ? quarter : reminder.Start };
    }

    private string WithContact(string body, bool answered, DateOnly day)
    {
        var line = words.Say(answered ? PlanWords.ContactAnswer : PlanWords.ContactNote, new Dictionary<string, string> { ["day"] = PlanFacts.Day(day, culture) });
        var beginning = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
        return string.Join('\n', body.ReplaceLineEndings("\n").Split('\n').Select(old => beginning.Length > 0 && old.StartsWith(beginning, StringComparison.Ordinal) ? line : old));
    }
}
