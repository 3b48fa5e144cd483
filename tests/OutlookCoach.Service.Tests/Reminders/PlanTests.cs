using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Tests.Graph;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Reminders;

public sealed class PlanTests(RunningSandbox sandbox)
{
    private const string Settings = """
        {"timeZone":"Eastern Standard Time","workingHours":{"daysOfWeek":["tuesday","wednesday"],"startTime":"10:00:00.0000000","endTime":"15:00:00.0000000",
        "timeZone":{"name":"Eastern Standard Time"}}}
        """;

    [Fact]
    public async Task A_plan_is_made_in_the_mailboxs_own_zone()
    {
        using var app = new CoachApp(sandbox);
        using var http = app.SignedIn();

        var plan = await http.PostAsync<Plan>("/api/plans", new { reading = Samples.Reading });

        Assert.Equal("W. Europe Standard Time", plan.TimeZone);
        Assert.NotEmpty(plan.Items);
        Assert.All(plan.Items, item => Assert.Equal(DateTimeKind.Unspecified, item.Start.Kind));
    }

    [Fact]
    public async Task The_persons_days_and_hours_are_kept_and_one_view_covers_the_plan()
    {
        using var graph = new FakeGraph(sandbox, new FakeTimeProvider(new DateTimeOffset(2026, 6, 2, 2, 0, 0, TimeSpan.Zero)));
        graph.Answer("GET", "/me/mailboxSettings", FakeGraph.Json(Settings)).Answer("GET", "/me/calendar/calendarView", FakeGraph.Json("""{"value":[]}"""));

        var plan = await graph.Http.PostAsync<Plan>("/api/plans", new { reading = Samples.Reading });

        Assert.All(plan.Items, item => Assert.Contains(item.Start.DayOfWeek, new[] { DayOfWeek.Tuesday, DayOfWeek.Wednesday }));
        Assert.All(plan.Items, item => Assert.InRange(item.Start.Hour, 10, 14));
        var view = Assert.Single(graph.Asked, asked => asked.Path.EndsWith("calendarView", StringComparison.Ordinal));
        // In New York it is still the evening of 1 June.
        Assert.Equal("2026-06-01T04:00:00Z", Assert.Single(view.Query!["startDateTime"]));
        Assert.True(DateTime.Parse(Assert.Single(view.Query["endDateTime"]), CultureInfo.InvariantCulture) > plan.Items.Max(item => item.Start));
        Assert.Equal("outlook.timezone=\"Eastern Standard Time\"", Assert.Single(view.Headers!["Prefer"]));
    }

    [Fact]
    public async Task Busy_times_are_left_alone()
    {
        using var free = new FakeGraph(sandbox);
        free.Answer("GET", "/me/mailboxSettings", FakeGraph.Json(Settings)).Answer("GET", "/me/calendar/calendarView", FakeGraph.Json("""{"value":[]}"""));
        var first = (await free.Http.PostAsync<Plan>("/api/plans", new { reading = Samples.Reading })).Items[0];
        var taken = $$$"""
            {"value":[{"showAs":"busy","isAllDay":false,
            "start":{"dateTime":"{{{first.Start:yyyy-MM-dd}}}T00:00:00.0000000","timeZone":"Eastern Standard Time"},
            "end":{"dateTime":"{{{first.Start.AddDays(1):yyyy-MM-dd}}}T00:00:00.0000000","timeZone":"Eastern Standard Time"}}]}
            """;
        using var busy = new FakeGraph(sandbox);
        busy.Answer("GET", "/me/mailboxSettings", FakeGraph.Json(Settings)).Answer("GET", "/me/calendar/calendarView", FakeGraph.Json(taken));

        var plan = await busy.Http.PostAsync<Plan>("/api/plans", new { reading = Samples.Reading });

        Assert.NotEqual(first.Start.Date, plan.Items.Single(item => item.Key == first.Key).Start.Date);
    }

    [Theory]
    [InlineData(403, "ErrorAccessDenied")]
    [InlineData(404, "ErrorItemNotFound")]
    public async Task A_calendar_that_cannot_be_read_still_gets_a_plan(int status, string code)
    {
        using var graph = new FakeGraph(sandbox);
        graph.Answer("GET", "/me/mailboxSettings", FakeGraph.Json(Settings)).Answer("GET", "/me/calendar/calendarView", FakeGraph.Error(status, code));

        var plan = await graph.Http.PostAsync<Plan>("/api/plans", new { reading = Samples.Reading });

        Assert.NotEmpty(plan.Items);
    }

    [Theory]
    [InlineData(403, "ErrorAccessDenied")]
    [InlineData(404, "MailboxNotEnabledForRESTAPI")]
    public async Task A_mailbox_that_may_not_be_asked_gets_a_plan_for_the_usual_week_in_the_browsers_zone(int status, string code)
    {
        using var graph = new FakeGraph(sandbox, new FakeTimeProvider(new DateTimeOffset(2026, 6, 2, 2, 0, 0, TimeSpan.Zero)));
        graph.Answer("GET", "/me/mailboxSettings", FakeGraph.Error(status, code));

        var plan = await graph.Http.PostAsync<Plan>("/api/plans", new { reading = Samples.Reading, timeZone = "America/New_York" });

        Assert.Equal("America/New_York", plan.TimeZone);
        Assert.NotEmpty(plan.Items);
        Assert.All(plan.Items, item => Assert.InRange(item.Start.Hour, 9, 16));
        Assert.All(plan.Items, item => Assert.DoesNotContain(item.Start.DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday }));
        Assert.DoesNotContain(graph.Asked, asked => asked.Path.EndsWith("calendarView", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_browsers_zone_such_a_mailbox_is_a_problem_and_so_is_a_zone_that_nobody_knows()
    {
        using var graph = new FakeGraph(sandbox);
        graph.Answer("GET", "/me/mailboxSettings", FakeGraph.Error(403, "ErrorAccessDenied"));

        using var silent = await graph.Http.SendJsonAsync(HttpMethod.Post, "/api/plans", new { reading = Samples.Reading });
        using var unknown = await graph.Http.SendJsonAsync(HttpMethod.Post, "/api/plans", new { reading = Samples.Reading, timeZone = "Nowhere/Here" });

        Assert.Equal("consent_required", (await silent.ProblemAsync()).Code);
        Assert.Equal("bad_request", (await unknown.ProblemAsync()).Code);
    }
}
