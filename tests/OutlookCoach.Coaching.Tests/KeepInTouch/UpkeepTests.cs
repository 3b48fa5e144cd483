using System.Globalization;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

/// <summary>What becomes of a plan when things happen.</summary>
public sealed class UpkeepTests
{
    private static readonly IReadOnlyList<StandingReminder> Plan = StandingCases.Of(Planners.PlanFor(SampleReading.AfterInterview));

    private static readonly IReadOnlyList<StandingReminder> Elsewhere =
    [
        new("other", "other", ReminderKind.CheckIn, new DateTime(2026, 7, 15, 9, 0, 0)) { Title = "Check in: Ada (Elsewhere)", About = new ReminderAbout { Company = "Elsewhere", Contact = "Ada Moss" } },
    ];

    private static readonly Dictionary<string, (Happening What, int At, string Today, IReadOnlyList<StandingReminder> Standing)> Events = new()
    {
        ["i-have-been-in-touch"] = (Happening.InTouch, 1, "2026-07-14", Plan),
        ["i-have-been-in-touch-early"] = (Happening.InTouch, 1, "2026-06-20", Plan),
        ["i-have-been-in-touch-late"] = (Happening.InTouch, 1, "2026-09-03", Plan),
        ["we-are-connected"] = (Happening.InTouch, 0, "2026-06-02", Plan),
        ["the-second-note-without-an-answer"] = (Happening.InTouch, 2, "2026-10-14", [Plan[0], Done(Plan[1], 1), With(Plan[2], 1), With(Plan[3], 1)]),
        ["they-answered"] = (Happening.Answered, 1, "2026-07-16", [Plan[0], With(Plan[1], 1), With(Plan[2], 1), With(Plan[3], 1)]),
        ["they-answered-after-all"] = (Happening.Answered, 1, "2026-11-02", [Done(Plan[1], 1), Done(Plan[2], 2)]),
        ["they-answered-the-last-note"] = (Happening.Answered, 0, "2027-04-14", [With(Plan[3], 0)]),
        ["a-week-later"] = (Happening.SnoozeWeek, 1, "2026-07-14", Plan),
        ["a-month-later-pushes-the-next"] = (Happening.SnoozeMonth, 1, "2026-10-01", Plan),
        ["an-overdue-one-a-week-later"] = (Happening.SnoozeWeek, 1, "2026-08-20", Plan),
        ["done-without-a-contact"] = (Happening.Done, 0, "2026-06-02", Plan),
        ["no-more-of-this-firm"] = (Happening.Stop, 1, "2026-07-14", [.. Plan, .. Elsewhere]),
        ["i-got-a-job"] = (Happening.Job, 0, "2026-07-14", [.. Plan, .. Elsewhere]),
        ["i-got-a-job-and-nothing-is-left"] = (Happening.Job, 0, "2026-07-14", [Done(Plan[0], 0)]),
    };

    public static TheoryData<string> Names => [.. Events.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_happens_reads_as_approved(string name)
    {
        var (what, at, today, standing) = Events[name];
        var calendar = Planners.FirstOfJune with { Today = DateOnly.Parse(today, CultureInfo.InvariantCulture), Standing = standing };

        var change = Planners.After(what, standing[at], calendar);

        Approved.Matches(PlanProse.Of(name.Replace('-', ' '), calendar, change), $"Upkeep/{name}");
    }

    [Fact]
    public void An_answer_that_brought_back_only_some_notes_brings_back_the_others_when_it_is_told_again()
    {
        IReadOnlyList<StandingReminder> before = [With(Plan[1], 2), Done(Plan[0], 0)];
        var calendar = Planners.FirstOfJune with { Today = new DateOnly(2026, 11, 2), Standing = before };
        var first = Planners.After(Happening.Answered, before[0], calendar);
        var half = first.Added.Take(1).Select(item => new StandingReminder("made", item.Key, item.Kind, item.Start) { Title = item.Title, About = item.About! });

        var again = Planners.After(Happening.Answered, before[0], calendar with { Standing = [.. before, .. half] });

        Assert.True(first.Added.Count > 1);
        Assert.Equal(first.Added.Select(item => item.Key), again.Added.Select(item => item.Key));
    }

    [Fact]
    public void Other_firms_are_left_alone()
    {
        var calendar = Planners.FirstOfJune with { Standing = [.. Plan, .. Elsewhere] };

        var changes = Enum.GetValues<Happening>().Where(what => what != Happening.Job).Select(what => Planners.After(what, Plan[1], calendar)).ToArray();

        Assert.All(changes, change => Assert.DoesNotContain(change.Changed.Concat(change.Removed), one => one.Id == "other"));
    }

    [Fact]
    public void A_firm_is_known_by_its_name_its_domain_or_the_address_and_an_agency_is_not_its_client()
    {
        var northwind = new ReminderAbout { Company = "Northwind GmbH", Address = "priya@northwind.example" };

        Assert.True(Same(northwind, new ReminderAbout { Company = "northwind" }));
        Assert.True(Same(northwind, new ReminderAbout { Company = "NW Group", Address = "tom@northwind.example" }));
        Assert.False(Same(northwind, new ReminderAbout { Company = "Eastwind" }));
        Assert.False(Same(northwind, new ReminderAbout { Company = "Northwind", Step = "agency/checkIn-1", Contact = "Marek Novak" }));
        Assert.False(Same(new ReminderAbout { Company = "One", Address = "a@gmail.com" }, new ReminderAbout { Company = "Two", Address = "b@gmail.com" }));
        Assert.False(Same(new ReminderAbout(), new ReminderAbout()));
    }

    [Fact]
    public void What_the_person_wrote_into_a_reminder_stays_when_it_moves()
    {
        var edited = Plan[2] with { Body = "My own words.\r\n\r\nLast contact: your note of 14 July 2026, if you sent it.\r\n\r\nMore of mine." };
        var calendar = Planners.FirstOfJune with { Today = new DateOnly(2026, 7, 20), Standing = [Plan[1], edited] };

        var moved = Planners.After(Happening.InTouch, Plan[1], calendar).Changed[1];

        Assert.Equal("My own words.\n\nLast contact: your note of 20 July 2026.\n\nMore of mine.", moved.Body);
    }

    [Theory]
    [InlineData("2026-06-01", "2026-06-02 09:00")] // Monday: tomorrow
    [InlineData("2026-06-05", "2026-06-08 09:00")] // Friday: Monday, since a reply should not wait for Tuesday
    [InlineData("2026-12-22", "2026-12-23 09:00")] // the quiet weeks do not hold a reply up
    public void A_reply_that_was_slept_on_comes_back_on_the_next_working_morning(string today, string expected)
    {
        var item = Planners.Shipped.SleepOnIt(SampleReading.AfterInterview, Planners.FirstOfJune with { Today = DateOnly.Parse(today, CultureInfo.InvariantCulture) }, null)!;

        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), item.Start);
        Assert.Equal(ReminderKind.SendReply, item.Kind);
        Assert.Equal("Send reply: Priya Shah", item.Title);
    }

    [Fact]
    public void The_draft_stands_in_the_reminder_only_where_the_person_wants_it()
    {
        var without = Planners.Shipped.SleepOnIt(SampleReading.AfterInterview, Planners.FirstOfJune, null)!;
        var with = Planners.Shipped.SleepOnIt(SampleReading.AfterInterview, Planners.FirstOfJune, "Dear Priya,\n\nthank you.")!;

        Assert.EndsWith("\n\nDear Priya,\n\nthank you.", with.Body, StringComparison.Ordinal);
        Assert.Equal(with.Body[..without.Body.Length], without.Body);
        Assert.Equal(with.Key, without.Key);
    }

    private static bool Same(ReminderAbout one, ReminderAbout other)
    {
        var standing = new StandingReminder("a", "a", ReminderKind.CheckIn, new DateTime(2026, 7, 1)) { About = one };
        var second = new StandingReminder("b", "b", ReminderKind.CheckIn, new DateTime(2026, 8, 1)) { About = other };
        return Planners.After(Happening.Stop, standing, Planners.FirstOfJune with { Standing = [standing, second] }).Removed.Count == 2;
    }

    private static StandingReminder With(StandingReminder standing, int unanswered) => standing with { About = standing.About with { Unanswered = unanswered } };

    private static StandingReminder Done(StandingReminder standing, int unanswered) => standing with
    {
        About = standing.About with { Done = true, Unanswered = unanswered, LastContact = DateOnly.FromDateTime(standing.Start) },
    };
}
