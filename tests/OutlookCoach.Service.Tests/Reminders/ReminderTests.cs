using System.Net.Http.Json;
using System.Text.Json;
using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Reminders;

public sealed class ReminderTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Fact]
    public async Task Added_reminders_are_listed_as_they_were_planned()
    {
        using var http = app.SignedIn();

        var added = await http.PostAsync<AddResults>("/api/reminders", Samples.Add("list-a", "list-b") with { MessageId = "AAMk=" });

        var listed = await ListAsync(http, "list-");
        Assert.All(added.Results, result => Assert.Equal(AddStatus.Created, result.Status));
        Assert.Equal(added.Results.Select(result => result.Id).Order(), listed.Select(reminder => reminder.Id).Order());
        Assert.All(listed, reminder =>
        {
            Assert.Equal(new DateTime(2027, 3, 1, 9, 30, 0), reminder.Start);
            Assert.Equal("W. Europe Standard Time", reminder.TimeZone);
            Assert.Equal("AAMk=", reminder.MessageId);
        });
    }

    [Fact]
    public async Task Asking_twice_adds_nothing_twice()
    {
        using var http = app.SignedIn();

        await http.PostAsync<AddResults>("/api/reminders", Samples.Add("twice-a"));
        var again = await http.PostAsync<AddResults>("/api/reminders", Samples.Add("twice-a", "twice-b"));

        Assert.Equal([AddStatus.AlreadyThere, AddStatus.Created], again.Results.Select(result => result.Status));
        Assert.Equal(2, (await ListAsync(http, "twice-")).Count);
    }

    [Fact]
    public async Task Asking_at_the_same_moment_adds_nothing_twice()
    {
        using var http = app.SignedIn();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => http.PostAsync<AddResults>("/api/reminders", Samples.Add("race-a", "race-b"))));

        Assert.Equal(2, (await ListAsync(http, "race-")).Count);
    }

    [Fact]
    public async Task What_was_taken_out_can_be_added_again_and_again()
    {
        using var http = app.SignedIn();
        for (var round = 0; round < 4; round++)
        {
            var added = await http.PostAsync<AddResults>("/api/reminders", Samples.Add("again-a"));
            Assert.Equal(AddStatus.Created, Assert.Single(added.Results).Status);
            Assert.Single(await ListAsync(http, "again-"));

            using var response = await http.DeleteAsync(new Uri("/api/reminders?key=again-a", UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal("again-a", Assert.Single((await response.ReadAsync<Removed>()).Reminders).Key);
            Assert.Empty(await ListAsync(http, "again-"));
        }
    }

    [Fact]
    public async Task Undo_takes_out_only_the_keys_it_names()
    {
        using var http = app.SignedIn();
        await http.PostAsync<AddResults>("/api/reminders", Samples.Add("undo-a", "undo-b", "undo-c"));

        using var response = await http.DeleteAsync(new Uri("/api/reminders?key=undo-a&key=undo-c", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(["undo-a", "undo-c"], (await response.ReadAsync<Removed>()).Reminders.Select(removed => removed.Key).Order());
        Assert.Equal("undo-b", Assert.Single(await ListAsync(http, "undo-")).Key);
    }

    [Fact]
    public async Task A_reminder_is_moved_and_renamed()
    {
        using var http = app.SignedIn();
        var added = await http.PostAsync<AddResults>("/api/reminders", Samples.Add("move-a"));
        var id = Uri.EscapeDataString(added.Results[0].Id!);

        using var response = await http.SendJsonAsync(HttpMethod.Patch, $"/api/reminders/{id}", new { start = "2027-04-02T14:00:00", title = "Call Maria" });

        var changed = await response.ReadAsync<Reminder>();
        var listed = Assert.Single(await ListAsync(http, "move-"));
        Assert.Equal(changed with { Id = listed.Id }, listed);
        Assert.Equal(("Call Maria", new DateTime(2027, 4, 2, 14, 0, 0)), (listed.Title, listed.Start));
    }

    [Fact]
    public async Task One_reminder_is_taken_out_by_its_id()
    {
        using var http = app.SignedIn();
        var added = await http.PostAsync<AddResults>("/api/reminders", Samples.Add("one-a"));

        using var response = await http.DeleteAsync(
            new Uri($"/api/reminders/{Uri.EscapeDataString(added.Results[0].Id!)}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("one-a", Assert.Single((await response.ReadAsync<Removed>()).Reminders).Key);
        Assert.Empty(await ListAsync(http, "one-"));
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task An_event_that_is_not_ours_stays_as_it_is(string method)
    {
        using var http = app.SignedIn();
        using var graph = app.Sandbox.Graph();
        var id = await ForeignEventAsync(graph);

        using var response = await http.SendJsonAsync(new HttpMethod(method), $"/api/reminders/{Uri.EscapeDataString(id)}", new { title = "Mine now" });

        Assert.Equal("not_ours", (await response.ProblemAsync()).Code);
        var kept = await graph.GetStringAsync(new Uri($"me/events/{Uri.EscapeDataString(id)}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Dentist", kept, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "a|b", "2027-03-01T09:30:00", "items.key")]
    [InlineData("W. Europe Standard Time", "a", "2027-03-01T09:30:00Z", "start")]
    [InlineData("Middle Earth Standard Time", "a", "2027-03-01T09:30:00", "timeZone")]
    public async Task What_a_calendar_cannot_take_is_named(string timeZone, string key, string start, string field)
    {
        using var http = app.SignedIn();
        var items = new[] { new { key, kind = "checkIn", start, title = "Write", body = "" } };

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/reminders", new { timeZone, items });

        var problem = await response.ProblemAsync();
        Assert.Equal("bad_request", problem.Code);
        Assert.Contains(field, problem.Detail, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Reminder>> ListAsync(HttpClient http, string prefix)
    {
        using var response = await http.GetAsync(new Uri("/api/reminders", UriKind.Relative), TestContext.Current.CancellationToken);
        var list = await response.ReadAsync<ReminderList>();
        return [.. list.Reminders.Where(reminder => reminder.Key.StartsWith(prefix, StringComparison.Ordinal))];
    }

    private static async Task<string> ForeignEventAsync(HttpClient graph)
    {
        var time = new { dateTime = "2027-03-01T08:00:00", timeZone = "UTC" };
        var body = new { subject = "Dentist", start = time, end = time with { dateTime = "2027-03-01T09:00:00" } };
        using var response = await graph.PostAsJsonAsync(new Uri("me/events", UriKind.Relative), body, TestContext.Current.CancellationToken);
        using var created = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return created.RootElement.GetProperty("id").GetString()!;
    }
}
