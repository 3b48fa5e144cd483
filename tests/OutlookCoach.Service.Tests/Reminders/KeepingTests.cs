using System.Net.Http.Json;
using System.Text.Json;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Reminders;

/// <summary>Everything a person can do with the list, there and back, on the sandbox.</summary>
public sealed class KeepingTests(CoachApp app) : IClassFixture<CoachApp>
{
    private static readonly DateTime Today = DateTime.SpecifyKind(TimeProvider.System.GetUtcNow().Date, DateTimeKind.Unspecified);

    [Fact]
    public async Task The_list_knows_the_company_the_contact_and_what_is_overdue()
    {
        using var http = app.SignedIn();
        await AddAsync(http, "Listed", ("past", -10), ("next", 40));

        var listed = await ListAsync(http, "Listed");

        Assert.Equal([ReminderState.Overdue, ReminderState.Coming], listed.Select(reminder => reminder.State));
        Assert.All(listed, reminder => Assert.Equal(("Priya Shah", "priya@listed.example"), (reminder.About.Contact, reminder.About.Address)));
    }

    [Fact]
    public async Task I_have_been_in_touch_starts_the_clock_again_and_can_be_taken_back()
    {
        using var http = app.SignedIn();
        var before = await AddAsync(http, "Touched", ("a", -3), ("b", 20), ("c", 80));

        var told = await TellAsync(http, before[0], Happening.InTouch);

        var after = await ListAsync(http, "Touched");
        Assert.Equal(2, after.Count);
        Assert.All(after, reminder => Assert.True(reminder.Start >= Today.AddDays(29)));
        Assert.All(after, reminder => Assert.Equal(1, reminder.About.Unanswered));
        Assert.Contains("Priya", told.Says, StringComparison.Ordinal);
        await UndoTwiceAsync(http, told.Undo!, "Touched", before);
    }

    [Fact]
    public async Task Being_in_touch_twice_by_mistake_counts_once()
    {
        using var http = app.SignedIn();
        var before = await AddAsync(http, "Pressed", ("a", -3), ("b", 20));

        await TellAsync(http, before[0], Happening.InTouch);
        var first = await ListAsync(http, "Pressed");
        await TellAsync(http, before[0], Happening.InTouch);

        Assert.Equal(first, await ListAsync(http, "Pressed"));
    }

    [Fact]
    public async Task The_second_unanswered_note_takes_out_the_rest_and_an_answer_brings_it_back()
    {
        using var http = app.SignedIn();
        var plan = await AddAsync(http, "Silent", ("after-interview/checkIn-1", -90), ("after-interview/checkIn-2", -1), ("after-interview/checkIn-3", 180));
        await TellAsync(http, plan[0], Happening.InTouch);
        var second = (await ListAsync(http, "Silent"))[0];

        var stopped = await TellAsync(http, second, Happening.InTouch);
        Assert.Empty(await ListAsync(http, "Silent"));
        var resumed = await TellAsync(http, second, Happening.Answered);

        Assert.Single(stopped.Removed);
        Assert.Contains("second note", stopped.Says, StringComparison.Ordinal);
        Assert.Single(resumed.Added);
        Assert.Equal(0, Assert.Single(await ListAsync(http, "Silent")).About.Unanswered);
        await UndoAsync(http, resumed.Undo!);
        Assert.Empty(await ListAsync(http, "Silent"));
    }

    [Theory]
    [InlineData(Happening.SnoozeWeek, 7)]
    [InlineData(Happening.SnoozeMonth, 28)]
    public async Task A_snooze_moves_it_once_however_often_it_is_sent_and_can_be_taken_back(Happening what, int days)
    {
        using var http = app.SignedIn();
        var company = $"Snoozed {what}";
        var before = await AddAsync(http, company, ("a", 3));

        var told = await TellAsync(http, before[0], what);
        var once = await ListAsync(http, company);
        await TellAsync(http, before[0], what);

        Assert.Equal(once, await ListAsync(http, company));
        Assert.InRange((once[0].Start - before[0].Start).TotalDays, days, days + 30);
        await UndoTwiceAsync(http, told.Undo!, company, before);
    }

    [Fact]
    public async Task Done_leaves_the_list_and_comes_back()
    {
        using var http = app.SignedIn();
        var before = await AddAsync(http, "Finished", ("a", 3), ("b", 60));

        var told = await TellAsync(http, before[0], Happening.Done);

        Assert.Equal(before[1], Assert.Single(await ListAsync(http, "Finished")));
        Assert.Equal(ReminderState.Done, (await ListAsync(http, "Finished", "?done=true"))[0].State);
        Assert.False(await RingsAsync(before[0].Id));
        await UndoTwiceAsync(http, told.Undo!, "Finished", before);
        Assert.True(await RingsAsync(before[0].Id));
    }

    [Fact]
    public async Task A_company_is_let_go_and_taken_back_with_its_words()
    {
        using var http = app.SignedIn();
        var before = await AddAsync(http, "Stopped", ("a", 3), ("b", 60));
        var other = await AddAsync(http, "Unmoved", ("a", 3));

        var told = await TellAsync(http, before[0], Happening.Stop);

        Assert.Empty(await ListAsync(http, "Stopped"));
        Assert.Equal(other, await ListAsync(http, "Unmoved"));
        Assert.Contains("Stopped", told.Says, StringComparison.Ordinal);
        Assert.All(told.Undo!.Put, kept => Assert.StartsWith("Say hello.", kept.Body, StringComparison.Ordinal));
        await UndoTwiceAsync(http, told.Undo!, "Stopped", before);
    }

    [Fact]
    public async Task Deleting_and_moving_can_be_taken_back()
    {
        using var http = app.SignedIn();
        var before = await AddAsync(http, "Deleted", ("a", 3));

        using var response = await http.DeleteAsync(new Uri($"/api/reminders/{Uri.EscapeDataString(before[0].Id)}", UriKind.Relative), TestContext.Current.CancellationToken);

        var removed = await response.ReadAsync<Removed>();
        Assert.Empty(await ListAsync(http, "Deleted"));
        await UndoTwiceAsync(http, removed.Undo!, "Deleted", before);
    }

    [Fact]
    public async Task What_shall_I_say_is_a_checked_note_with_the_persons_news()
    {
        using var http = app.SignedIn();
        var before = await AddAsync(http, "Written", ("a", 3));

        var note = await http.PostAsync<Reply>($"/api/reminders/{Uri.EscapeDataString(before[0].Id)}/note", new NoteRequest { News = "I finished a course in statistics.", YourName = "Alex" });

        Assert.Contains("Priya", note.Text, StringComparison.Ordinal);
        Assert.Contains("statistics", note.Text, StringComparison.Ordinal);
        Assert.Empty(note.Tone.Findings);
        Assert.NotNull(note.Subject);
    }

    [Fact]
    public async Task A_reminder_moved_edited_and_put_into_another_zone_in_Outlook_is_still_ours()
    {
        using var http = app.SignedIn();
        using var graph = app.Sandbox.Graph();
        var before = await AddAsync(http, "Moved", ("a", 3));
        var time = new { dateTime = "2029-05-04T15:30:00", timeZone = "India Standard Time" };
        using var patched = await graph.PatchAsJsonAsync(
            new Uri($"me/events/{Uri.EscapeDataString(before[0].Id)}", UriKind.Relative), new { subject = "My own title", start = time, end = time with { dateTime = "2029-05-04T16:30:00" } }, TestContext.Current.CancellationToken);
        patched.EnsureSuccessStatusCode();

        var listed = Assert.Single(await ListAsync(http, "Moved"));
        Assert.Equal(("My own title", new DateTime(2029, 5, 4, 15, 30, 0), "India Standard Time"), (listed.Title, listed.Start, listed.TimeZone));

        var told = await TellAsync(http, listed, Happening.SnoozeWeek);
        Assert.Equal("My own title", Assert.Single(told.Changed).Title);
    }

    [Fact]
    public async Task One_that_was_deleted_in_Outlook_is_gone_and_says_so()
    {
        using var http = app.SignedIn();
        using var graph = app.Sandbox.Graph();
        var before = await AddAsync(http, "Vanished", ("a", 3));
        await graph.DeleteAsync(new Uri($"me/events/{Uri.EscapeDataString(before[0].Id)}", UriKind.Relative), TestContext.Current.CancellationToken);

        using var response = await http.SendJsonAsync(HttpMethod.Post, $"/api/reminders/{Uri.EscapeDataString(before[0].Id)}/happened", new HappenedRequest(Happening.InTouch));

        Assert.Equal("reminder_gone", (await response.ProblemAsync()).Code);
    }

    [Fact]
    public async Task A_new_mail_of_a_firm_that_is_kept_in_touch_with_joins_its_plan()
    {
        using var http = app.SignedIn();
        await AddAsync(http, "Northwind Traders", ("a", 40));

        var plan = await http.PostAsync<Plan>("/api/plans", new { reading = Samples.Reading });

        Assert.Contains("joins", plan.Says, StringComparison.Ordinal);
        Assert.DoesNotContain(plan.Items, item => item.Kind == ReminderKind.CheckIn);
        await http.DeleteAsync(new Uri("/api/reminders?key=Northwind%20Traders-a", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_reply_to_sleep_on_is_planned_for_a_morning_and_added_like_any_other()
    {
        using var http = app.SignedIn();

        var planned = await http.PostAsync<SleepPlan>("/api/plans/sleep", new { reading = Samples.Reading });
        var added = await http.PostAsync<AddResults>("/api/reminders", new AddRequest(planned.TimeZone, [planned.Item!]));

        Assert.Equal(AddStatus.Created, Assert.Single(added.Results).Status);
        Assert.Equal(ReminderKind.SendReply, planned.Item!.Kind);
        Assert.Equal(9, planned.Item.Start.Hour);
        await http.DeleteAsync(new Uri($"/api/reminders?key={planned.Item.Key}", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<Reminder>> AddAsync(HttpClient http, string company, params (string Step, int Days)[] steps)
    {
        var items = steps.Select(step => new PlanItem(
            $"{company}-{step.Step}", ReminderKind.CheckIn, Today.AddDays(step.Days).AddHours(9), $"Check in: Priya ({company})", "Say hello.\n\nLast contact: your reply of 1 June 2026.")
        {
            About = new ReminderAbout { Company = company, Contact = "Priya Shah", Address = $"priya@{company.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()}.example", Role = "Analyst", Step = step.Step },
        });
        await http.PostAsync<AddResults>("/api/reminders", new AddRequest("W. Europe Standard Time", [.. items]));
        return await ListAsync(http, company);
    }

    private static Task<Happened> TellAsync(HttpClient http, Reminder reminder, Happening what) =>
        http.PostAsync<Happened>($"/api/reminders/{Uri.EscapeDataString(reminder.Id)}/happened", new HappenedRequest(what, reminder.Start));

    private static Task<AddResults> UndoAsync(HttpClient http, Undo undo) => http.PostAsync<AddResults>("/api/reminders/undo", undo);

    private static async Task UndoTwiceAsync(HttpClient http, Undo undo, string company, IReadOnlyList<Reminder> before)
    {
        for (var time = 0; time < 2; time++)
        {
            await UndoAsync(http, undo);

            var after = await ListAsync(http, company);
            Assert.Equal(before.Select(reminder => reminder with { Id = "" }), after.Select(reminder => reminder with { Id = "" }));
        }
    }

    private static async Task<IReadOnlyList<Reminder>> ListAsync(HttpClient http, string company, string query = "")
    {
        using var response = await http.GetAsync(new Uri($"/api/reminders{query}", UriKind.Relative), TestContext.Current.CancellationToken);
        return [.. (await response.ReadAsync<ReminderList>()).Reminders.Where(reminder => reminder.About.Company == company)];
    }

    private async Task<bool> RingsAsync(string id)
    {
        using var graph = app.Sandbox.Graph();
        using var found = JsonDocument.Parse(await graph.GetStringAsync(new Uri($"me/events/{Uri.EscapeDataString(id)}", UriKind.Relative), TestContext.Current.CancellationToken));
        return found.RootElement.GetProperty("isReminderOn").GetBoolean();
    }
}
