using CsCheck;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

/// <summary>What holds for every plan, whatever the mail, the day and the calendar.</summary>
public sealed class PlanProperties
{
    private const int Cases = 100_000;
    private const int ComposedCases = 10_000;
    private static readonly Holidays Holidays = HolidayTests.Shipped;

    [Fact]
    public void Every_reminder_is_ahead_in_working_hours_and_never_at_the_turn_of_the_year() => PlanCases.All.Sample(
        made =>
        {
            var plan = Planners.DatesFor(made.Reading, made.Calendar);

            return plan.Items.All(item => IsGoodTime(item.Start, made.Calendar));
        },
        iter: Cases,
        print: PlanCases.Print);

    [Fact]
    public void In_an_ordinary_week_reminders_come_between_nine_and_ten_and_notes_never_on_a_Monday() => PlanCases.All.Sample(
        made =>
        {
            var ordinary = new PlanningCalendar { Today = made.Calendar.Today, Now = made.Calendar.Now, TimeZone = "Europe/Berlin" };

            var plan = Planners.DatesFor(made.Reading, ordinary);

            // 19 December is the last day before the holidays, so there a Monday has no Tuesday to give way to.
            return plan.Items.All(item => item.Start.Hour == 9
                && (item.Start.DayOfWeek != DayOfWeek.Monday || item.Kind is ReminderKind.Apply or ReminderKind.CareersPage || item.Start is { Month: 12, Day: 19 }));
        },
        iter: Cases,
        print: PlanCases.Print);

    [Fact]
    public void Contacts_stand_thirty_days_apart_unless_they_are_invited() => PlanCases.All.Sample(
        made =>
        {
            var plan = Planners.DatesFor(made.Reading, made.Calendar);
            var apart = made.Reading.Outcome == Outcome.OnHold ? 14 : plan.Items.Any(item => item.Kind == ReminderKind.Apply) ? 5 : 30;

            var checkIns = plan.Items.Where(item => item.Kind == ReminderKind.CheckIn).Select(item => item.Start.Date).ToArray();
            var contacts = plan.Items.Where(item => item.Kind == ReminderKind.LinkedIn).Select(item => item.Start.Date).Concat(checkIns).ToArray();
            return contacts.Zip(contacts.Skip(1)).All(pair => (pair.Second - pair.First).TotalDays >= apart)
                && checkIns.All(day => (day - made.Calendar.Today.ToDateTime(default)).TotalDays >= Math.Min(apart, 10));
        },
        iter: Cases,
        print: PlanCases.Print);

    [Fact]
    public void Planning_again_gives_the_same_plan_and_planning_later_the_same_keys() => PlanCases.All.Sample(
        made =>
        {
            var plan = Planners.DatesFor(made.Reading, made.Calendar);
            var again = Planners.DatesFor(made.Reading, made.Calendar with { Busy = [.. made.Calendar.Busy.Reverse()] });
            var nextWeek = Planners.DatesFor(made.Reading, made.Calendar with { Today = made.Calendar.Today.AddDays(7), Busy = [] });
            var added = Planners.DatesFor(made.Reading, made.Calendar with { Standing = StandingCases.Of(plan) });

            var keys = plan.Items.Select(item => item.Key).ToArray();
            return keys.Distinct().Count() == keys.Length
                && plan.Says == again.Says
                && plan.Items.SequenceEqual(again.Items)
                && plan.Items.SequenceEqual(added.Items)
                && (made.Reading.Signals.Count > 0 || nextWeek.Items.Select(item => item.Key).Order().SequenceEqual(keys.Order()));
        },
        iter: Cases,
        print: PlanCases.Print);

    [Fact]
    public void Notes_fit_and_titles_are_one_line() => PlanCases.All.Sample(
        made =>
        {
            var plan = Planners.PlanFor(made.Reading, made.Calendar);

            return plan.Says.Length > 0 && plan.Items.All(item =>
                (item.Note is null) == (item.Kind != ReminderKind.LinkedIn)
                && item.Note is null or { Length: > 0 and <= 200 }
                && !item.Title.Contains('\n', StringComparison.Ordinal)
                && item.Title.Length <= 150
                && (item.Kind != ReminderKind.LinkedIn || item.Body.Contains("https://www.linkedin.com/search/results/people/?keywords=", StringComparison.Ordinal)));
        },
        iter: ComposedCases,
        print: PlanCases.Print);

    [Fact]
    public void After_a_contact_the_rest_keeps_its_distance_and_stays_on_good_days() => StandingCases.All.Sample(
        made =>
        {
            var change = Planners.After(made.What, made.Reminder, made.Calendar);

            var after = made.Calendar.Standing.Where(standing => change.Removed.All(gone => gone.Id != standing.Id))
                .Select(standing => change.Changed.FirstOrDefault(changed => changed.Id == standing.Id) ?? standing).ToArray();
            var notes = after.Where(standing => standing is { Kind: ReminderKind.CheckIn, About.Done: false }).Select(standing => standing.Start).Order().ToArray();
            return change.Says.Length > 0
                && change.Changed.Where(changed => !changed.About.Done).All(changed => IsGoodTime(changed.Start, made.Calendar))
                && change.Changed.Select(changed => changed.Key).All(key => made.Calendar.Standing.Any(standing => standing.Key == key))
                && notes.Zip(notes.Skip(1)).All(pair => (pair.Second.Date - pair.First.Date).TotalDays >= 30)
                && (made.What is not (Happening.InTouch or Happening.Answered) || made.Reminder?.Kind is not (ReminderKind.CheckIn or ReminderKind.LinkedIn) || notes.All(note => (note.Date - made.Calendar.Today.ToDateTime(default)).TotalDays >= 30));
        },
        iter: Cases,
        print: StandingCases.Print);

    [Fact]
    public void What_happens_does_not_hang_on_the_order_of_the_list() => StandingCases.All.Sample(
        made =>
        {
            var change = Planners.After(made.What, made.Reminder, made.Calendar);
            var turned = Planners.After(made.What, made.Reminder, made.Calendar with { Standing = [.. made.Calendar.Standing.Reverse()] });

            return change.Says == turned.Says
                && change.Changed.OrderBy(one => one.Key).SequenceEqual(turned.Changed.OrderBy(one => one.Key))
                && change.Removed.OrderBy(one => one.Key).SequenceEqual(turned.Removed.OrderBy(one => one.Key));
        },
        iter: ComposedCases,
        print: StandingCases.Print);

    private static bool IsGoodTime(DateTime start, PlanningCalendar calendar)
    {
        var end = start.AddMinutes(15);
        return calendar.WorkingDays.Contains(start.DayOfWeek)
            && TimeOnly.FromDateTime(start) >= calendar.WorkStarts
            && end.Date == start.Date
            && TimeOnly.FromDateTime(end) <= calendar.WorkEnds
            && start > calendar.Today.ToDateTime(calendar.Now)
            && start.Kind == DateTimeKind.Unspecified
            && start is not ({ Month: 12, Day: >= 20 } or { Month: 1, Day: <= 3 })
            && calendar.Zone?.IsInvalidTime(start) != true
            && !Holidays.Falls(calendar.Country, DateOnly.FromDateTime(start))
            && !calendar.Busy.Any(busy => busy.Start < end && busy.End > start);
    }
}
