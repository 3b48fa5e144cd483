using System.Net;
using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Graph;

/// <summary>How long is waited, on a clock of the test's own, and when it is given up.</summary>
public sealed class PatienceTests(FaultyGraph shared) : IClassFixture<FaultyGraph>
{
    private const string Nothing = """{"value":[]}""";
    private readonly FakeGraph graph = shared.Graph.Fresh();
    private readonly HastyClock clock = shared.Clock;

    [Theory]
    [InlineData(429, "3", 3)]
    [InlineData(503, "3", 3)]
    [InlineData(429, "2.128", 2.128)]
    [InlineData(503, "0.5", 0.5)]
    public async Task What_graph_asks_for_is_what_is_waited_for(int status, string asked, double seconds)
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Error(status, "busy", asked), FakeGraph.Json(FakeGraph.Message));
        clock.TakeWaits();

        using var response = await ReadAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([TimeSpan.FromSeconds(seconds)], clock.TakeWaits());
    }

    [Fact]
    public async Task A_date_is_waited_for_by_our_own_clock()
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Error(429, "busy", graph.DateIn(4)), FakeGraph.Json(FakeGraph.Message));
        clock.TakeWaits();

        using var response = await ReadAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.InRange(Assert.Single(clock.TakeWaits()), TimeSpan.FromSeconds(2.9), TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task Without_a_word_from_graph_each_wait_is_twice_the_one_before()
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Error(503, "busy"));
        clock.TakeWaits();

        using var response = await ReadAsync();

        Assert.Equal([10, 20, 40], clock.TakeWaits().Select(wait => wait.TotalMilliseconds));
    }

    [Fact]
    public async Task After_twenty_seconds_in_all_it_is_given_up()
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Broken(FakeGraph.Hang));
        var start = clock.GetUtcNow();

        using var response = await ReadAsync();

        Assert.Equal("graph_slow", (await response.ProblemAsync()).Code);
        Assert.InRange(clock.GetUtcNow() - start, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(32));
    }

    [Fact]
    public async Task A_call_that_hangs_once_is_done_by_the_next_attempt()
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Broken(FakeGraph.Hang), FakeGraph.Json(FakeGraph.Message));

        using var response = await ReadAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_mailbox_that_wants_a_long_break_is_not_asked_for_the_rest()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing)).Answer("POST", "/$batch", FakeGraph.Error(429, "busy", "400"));

        using var response = await graph.Http.SendJsonAsync(HttpMethod.Post, "/api/reminders", Samples.Add([.. Enumerable.Range(0, 50).Select(number => $"k{number}")]));

        Assert.Equal("throttled", (await response.ProblemAsync()).Code);
        Assert.Equal(TimeSpan.FromSeconds(400), response.Headers.RetryAfter?.Delta);
        Assert.InRange(graph.Asked.Count(asked => asked.Method == "POST"), 1, 3);
    }

    [Fact]
    public async Task What_was_created_but_cannot_be_seen_is_not_said_to_stand()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing), FakeGraph.Error(507, "away"), FakeGraph.Json($$"""{"value":[{{GraphCall.Tagged}}]}"""));
        graph.Answer("POST", "/me/events", FakeGraph.Json("""{"id":"e1"}""", 201));

        using var unseen = await graph.Http.SendJsonAsync(HttpMethod.Post, "/api/reminders", Samples.Add("k1"));
        var again = await graph.Http.PostAsync<AddResults>("/api/reminders", Samples.Add("k1"));

        Assert.Equal("graph_unavailable", (await unseen.ProblemAsync()).Code);
        Assert.Equal(new AddResult("k1", AddStatus.AlreadyThere, "e1"), Assert.Single(again.Results));
        Assert.Equal(1, graph.Asked.Count(asked => asked.Method == "POST"));
    }

    [Fact]
    public async Task A_reminder_that_somebody_else_was_writing_to_is_changed_all_the_same()
    {
        graph.Answer("GET", "/me/events/e1", FakeGraph.Json(GraphCall.Tagged));
        graph.Answer("PATCH", "/me/events/e1", FakeGraph.Error(412, "ErrorIrresolvableConflict"), FakeGraph.Json(GraphCall.Tagged));

        using var response = await graph.Http.SendJsonAsync(HttpMethod.Patch, "/api/reminders/e1", new { title = "Call Maria" });

        Assert.Equal("Call Maria", (await response.ReadAsync<Reminder>()).Title);
    }

    [Theory]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task An_event_without_our_tag_is_only_looked_at(string method)
    {
        var theirs = GraphCall.Tagged.Replace("\"v1\"", "\"v0\"", StringComparison.Ordinal);
        graph.Answer("GET", "/me/events/e1", FakeGraph.Error(503, "away"), FakeGraph.Json(theirs));

        using var response = await graph.Http.SendJsonAsync(new HttpMethod(method), "/api/reminders/e1", new { title = "Mine now" });

        Assert.Equal("not_ours", (await response.ProblemAsync()).Code);
        Assert.All(graph.Asked, asked => Assert.Equal("GET", asked.Method));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task One_that_is_gone_is_as_good_as_taken_out(int status)
    {
        graph.Answer("GET", "/me/events/e1", FakeGraph.Error(status, "ErrorItemNotFound"));

        using var response = await graph.Http.DeleteAsync(new Uri("/api/reminders/e1", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Empty((await response.ReadAsync<Removed>()).Reminders);
    }

    private Task<HttpResponseMessage> ReadAsync() => graph.Http.SendJsonAsync(HttpMethod.Post, "/api/readings", new { messageId = "m1" });
}
