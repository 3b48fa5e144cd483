using System.Text.Json;
using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Graph;

public sealed class EventsOverGraphTests(RunningSandbox sandbox) : IDisposable
{
    private const string Nothing = """{"value":[]}""";
    private readonly FakeGraph graph = new(sandbox);

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task An_event_is_free_private_reminds_at_its_start_and_invites_nobody()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing), FakeGraph.Json(Standing("k1")));
        graph.Answer("POST", "/me/events", FakeGraph.Json("""{"id":"e1"}""", 201));

        await graph.Http.PostAsync<AddResults>("/api/reminders", Samples.Add("k1") with { MessageId = "m1" });

        using var sent = JsonDocument.Parse(graph.Asked.First(asked => asked.Method == "POST").Body!);
        var root = sent.RootElement;
        Assert.Equal("free", root.GetProperty("showAs").GetString());
        Assert.Equal("private", root.GetProperty("sensitivity").GetString());
        Assert.True(root.GetProperty("isReminderOn").GetBoolean());
        Assert.Equal(0, root.GetProperty("reminderMinutesBeforeStart").GetInt32());
        Assert.Equal("text", root.GetProperty("body").GetProperty("contentType").GetString());
        Assert.Equal("OutlookCoach", root.GetProperty("categories")[0].GetString());
        Assert.Equal("""{"dateTime":"2027-03-01T09:30:00","timeZone":"W. Europe Standard Time"}""", root.GetProperty("start").GetRawText());
        Assert.Equal("""{"dateTime":"2027-03-01T09:45:00","timeZone":"W. Europe Standard Time"}""", root.GetProperty("end").GetRawText());
        Assert.False(root.TryGetProperty("attendees", out _));
        Assert.Equal(["v1", """{"v":2,"k":"k1","t":"CheckIn","m":"m1"}"""], root.GetProperty("singleValueExtendedProperties").EnumerateArray().Select(property => property.GetProperty("value").GetString()));
    }

    [Fact]
    public async Task Repeats_carry_the_same_transaction_and_the_whole_event()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing), FakeGraph.Json(Standing("k1")));
        graph.Answer("POST", "/me/events", FakeGraph.Error(503, "serviceNotAvailable"), FakeGraph.Json("""{"id":"e1"}""", 201));

        await graph.Http.PostAsync<AddResults>("/api/reminders", Samples.Add("k1"));

        var sent = graph.Asked.Where(asked => asked.Method == "POST").Select(asked => asked.Body).ToList();
        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0], sent[1]);
        Assert.Contains("transactionId", sent[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(409)]
    public async Task A_transaction_that_graph_has_used_up_is_followed_by_the_next(int status)
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing), FakeGraph.Json(Nothing), FakeGraph.Json(Standing("k1")));
        var used = status == 201 ? FakeGraph.Json("""{"id":"deleted"}""", 201) : FakeGraph.Error(409, "ErrorDuplicateTransactionId");
        graph.Answer("POST", "/me/events", used, FakeGraph.Json("""{"id":"e1"}""", 201));

        var added = await graph.Http.PostAsync<AddResults>("/api/reminders", Samples.Add("k1"));

        Assert.Equal(new AddResult("k1", AddStatus.Created, "e1"), Assert.Single(added.Results));
        Assert.Equal(2, graph.Asked.Where(asked => asked.Method == "POST").Select(Transaction).Distinct().Count());
    }

    [Fact]
    public async Task Twelve_reminders_take_a_list_and_one_batch()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing));
        graph.Answer("POST", "/$batch", FakeGraph.Json(Batch([.. Enumerable.Range(0, 12).Select(at => Made(at))])));
        var keys = Enumerable.Range(0, 12).Select(at => $"k{at}").ToArray();

        var added = await graph.Http.PostAsync<AddResults>("/api/reminders", Samples.Add(keys));

        Assert.Equal(["GET", "POST"], graph.Asked.Select(asked => asked.Method));
        Assert.Equal(keys.Select((key, at) => new AddResult(key, AddStatus.Created, $"e{at}")), added.Results);
        using var sent = JsonDocument.Parse(graph.Asked[1].Body!);
        var requests = sent.RootElement.GetProperty("requests").EnumerateArray().ToList();
        Assert.Equal(12, requests.Select(request => request.GetProperty("body").GetProperty("transactionId").GetString()).Distinct().Count());
        Assert.All(requests, request =>
        {
            Assert.Equal("POST /me/events", $"{request.GetProperty("method").GetString()} {request.GetProperty("url").GetString()}");
            Assert.Equal("application/json", request.GetProperty("headers").GetProperty("Content-Type").GetString());
            Assert.Equal("private", request.GetProperty("body").GetProperty("sensitivity").GetString());
            Assert.False(request.TryGetProperty("dependsOn", out _));
        });
    }

    [Fact]
    public async Task Fifty_reminders_go_in_batches_of_twenty_at_most()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing));
        graph.Answer("POST", "/$batch", FakeGraph.Json(Batch([.. Enumerable.Range(0, 20).Select(at => Made(at))])));

        await graph.Http.PostAsync<AddResults>("/api/reminders", Samples.Add([.. Enumerable.Range(0, 50).Select(at => $"k{at}")]));

        Assert.Equal([20, 20, 10], graph.Asked.Where(asked => asked.Method == "POST").Select(Requests));
    }

    [Fact]
    public async Task Within_a_batch_only_those_told_to_wait_are_asked_again()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing));
        graph.Answer(
            "POST",
            "/$batch",
            FakeGraph.Json(Batch(Made(0), """{"id":"1","status":429,"headers":{"Retry-After":"0.02"},"body":{"error":{"code":"ApplicationThrottled"}}}""", Made(2))),
            FakeGraph.Json(Batch(Made(1))));

        var added = await graph.Http.PostAsync<AddResults>("/api/reminders", Samples.Add("k0", "k1", "k2"));

        Assert.Equal([3, 1], graph.Asked.Where(asked => asked.Method == "POST").Select(Requests));
        Assert.Equal(["e0", "e1", "e2"], added.Results.Select(result => result.Id));
    }

    [Fact]
    public async Task When_part_of_a_batch_must_wait_for_long_the_answer_says_what_stands_and_when_to_ask_again()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing));
        graph.Answer("POST", "/$batch", FakeGraph.Json(Batch(Made(0), Throttled(1, "7"), Throttled(2, "400.2"))));

        using var response = await graph.Http.SendJsonAsync(HttpMethod.Post, "/api/reminders", Samples.Add("k0", "k1", "k2"));

        var added = await response.ReadAsync<AddResults>();
        Assert.Equal([AddStatus.Created, AddStatus.Failed, AddStatus.Failed], added.Results.Select(result => result.Status));
        Assert.Equal("e0", added.Results[0].Id);
        Assert.Equal([null, 401, 401], added.Results.Select(result => result.RetryAfter));
        Assert.Equal(TimeSpan.FromSeconds(401), response.Headers.RetryAfter?.Delta);
        Assert.Equal(1, graph.Asked.Count(asked => asked.Method == "GET"));
    }

    [Fact]
    public async Task Asking_again_after_that_wait_adds_only_what_was_missing()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing), FakeGraph.Json(Standing("k0")));
        graph.Answer("POST", "/$batch", FakeGraph.Json(Batch(Made(0), Throttled(1, "400"), Throttled(2, "400"))), FakeGraph.Json(Batch(Made(0), Made(1))));
        await graph.Http.PostAsync<AddResults>("/api/reminders", Samples.Add("k0", "k1", "k2"));

        using var response = await graph.Http.SendJsonAsync(HttpMethod.Post, "/api/reminders", Samples.Add("k0", "k1", "k2"));

        var again = await response.ReadAsync<AddResults>();
        Assert.Equal([AddStatus.AlreadyThere, AddStatus.Created, AddStatus.Created], again.Results.Select(result => result.Status));
        Assert.Equal([3, 2], graph.Asked.Where(asked => asked.Method == "POST").Select(Requests));
        Assert.Null(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task When_a_whole_batch_must_wait_the_answer_is_a_problem_that_says_when()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing));
        graph.Answer("POST", "/$batch", FakeGraph.Json(Batch(Throttled(0, "400"), Throttled(1, "30"))));

        using var response = await graph.Http.SendJsonAsync(HttpMethod.Post, "/api/reminders", Samples.Add("k0", "k1"));

        Assert.Equal("throttled", (await response.ProblemAsync()).Code);
        Assert.Equal(TimeSpan.FromSeconds(400), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task What_could_be_put_back_only_in_part_is_a_problem_until_asking_again_has_put_back_the_rest()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing), FakeGraph.Json(Nothing), FakeGraph.Json(Standing("k0")));
        graph.Answer("POST", "/$batch", FakeGraph.Json(Batch(Made(0), Throttled(1, "400"))));
        graph.Answer("POST", "/me/events", FakeGraph.Json("""{"id":"e1","createdDateTime":"2099-01-01T00:00:00Z"}"""));
        graph.Answer("PATCH", "/me/events/e1", FakeGraph.Json("""{"id":"e1"}"""));
        var undo = new Undo([.. Samples.Add("k0", "k1").Items.Select(item => new KeptReminder("", item.Key, item.Kind, item.Start, "W. Europe Standard Time"))], []);

        using var half = await graph.Http.SendJsonAsync(HttpMethod.Post, "/api/reminders/undo", undo);
        var again = await graph.Http.PostAsync<AddResults>("/api/reminders/undo", undo);

        Assert.Equal("throttled", (await half.ProblemAsync()).Code);
        Assert.Equal(TimeSpan.FromSeconds(400), half.Headers.RetryAfter?.Delta);
        Assert.Equal(new AddResult("k1", AddStatus.Created, "e1"), Assert.Single(again.Results));
    }

    [Fact]
    public async Task A_batch_that_says_it_made_something_long_ago_is_looked_after()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing), FakeGraph.Json(Nothing), FakeGraph.Json(Standing("k0", "k1")));
        graph.Answer("POST", "/$batch", FakeGraph.Json(Batch(Made(0, "2020-01-01T00:00:00Z"), Made(1))), FakeGraph.Json(Batch(Made(0), Made(1))));

        var added = await graph.Http.PostAsync<AddResults>("/api/reminders", Samples.Add("k0", "k1"));

        Assert.All(added.Results, result => Assert.Equal(AddStatus.Created, result.Status));
        Assert.True(graph.Asked.Count(asked => asked.Method == "GET") >= 2);
    }

    [Fact]
    public async Task An_item_that_does_not_work_leaves_the_others_standing()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Nothing), FakeGraph.Json(Standing("k1")));
        graph.Answer("POST", "/$batch", FakeGraph.Json(Batch(Made(0), """{"id":"1","status":400,"body":{"error":{"code":"ErrorInvalidRequest"}}}""")));

        var added = await graph.Http.PostAsync<AddResults>("/api/reminders", Samples.Add("k1", "k2"));

        Assert.Equal(AddStatus.Created, added.Results[0].Status);
        Assert.Equal(AddStatus.Failed, added.Results[1].Status);
        Assert.NotEmpty(added.Results[1].Why!);
    }

    [Fact]
    public async Task What_happened_is_written_into_the_tag_and_leaves_title_and_time_alone()
    {
        graph.Answer("GET", "/me/mailboxSettings", FakeGraph.Json("""{"timeZone":"W. Europe Standard Time"}"""));
        graph.Answer("GET", "/me/events", FakeGraph.Json(Standing("k1").Replace("2027-03-01", "2020-03-02", StringComparison.Ordinal)));
        graph.Answer("PATCH", "/me/events/e1", FakeGraph.Json("""{"id":"e1"}"""));

        var told = await graph.Http.PostAsync<Happened>("/api/reminders/e1/happened", new HappenedRequest(Coaching.KeepInTouch.Happening.Done));

        using var sent = JsonDocument.Parse(graph.Asked.Single(asked => asked.Method == "PATCH").Body!);
        Assert.Equal(["@odata.type", "isReminderOn", "singleValueExtendedProperties"], sent.RootElement.EnumerateObject().Select(property => property.Name).Order());
        Assert.Equal("""{"v":2,"k":"k1","t":"CheckIn","x":true}""", sent.RootElement.GetProperty("singleValueExtendedProperties")[1].GetProperty("value").GetString());
        Assert.Equal(ReminderState.Done, Assert.Single(told.Changed).State);
    }

    [Fact]
    public async Task Our_events_are_found_by_their_tag_on_every_page()
    {
        var next = Standing("k1").Replace("{\"value\"", "{\"@odata.nextLink\":\"" + graph.Url + "/me/events?$skip=1\",\"value\"", StringComparison.Ordinal);
        graph.Answer("GET", "/me/events", FakeGraph.Json(next), FakeGraph.Json(Standing("k2")));

        using var response = await graph.Http.GetAsync(new Uri("/api/reminders", UriKind.Relative), TestContext.Current.CancellationToken);

        var list = await response.ReadAsync<ReminderList>();
        Assert.Equal(["k1", "k2"], list.Reminders.Select(reminder => reminder.Key));
        var asked = graph.Asked[0];
        Assert.Matches(@"^singleValueExtendedProperties/Any\(ep: ep/id eq 'String \{[0-9a-f-]{36}\} Name OutlookCoach' and ep/value eq 'v1'\)$", Assert.Single(asked.Query!["$filter"]));
        Assert.Equal("IdType=\"ImmutableId\"", Assert.Single(asked.Headers!["Prefer"]));
        Assert.Equal("500", Assert.Single(asked.Query["$top"]));
    }

    [Fact]
    public async Task A_link_to_another_host_gets_no_token()
    {
        var away = Standing("k1").Replace("{\"value\"", "{\"@odata.nextLink\":\"http://elsewhere.example/v1.0/me/events\",\"value\"", StringComparison.Ordinal);
        graph.Answer("GET", "/me/events", FakeGraph.Json(away));

        using var response = await graph.Http.GetAsync(new Uri("/api/reminders", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("graph_unavailable", (await response.ProblemAsync()).Code);
        Assert.Single(graph.Asked);
    }

    [Fact]
    public async Task A_deletion_whose_answer_is_lost_counts_as_done()
    {
        graph.Answer("GET", "/me/events", FakeGraph.Json(Standing("k1")));
        graph.Answer("DELETE", "/me/events/e1", FakeGraph.Error(504, "timeout"), FakeGraph.Error(404, "ErrorItemNotFound"));

        using var response = await graph.Http.DeleteAsync(new Uri("/api/reminders?key=k1", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("k1", Assert.Single((await response.ReadAsync<Removed>()).Reminders).Key);
    }

    [Fact]
    public async Task At_most_three_calls_reach_one_mailbox_at_a_time()
    {
        string[] keys = [.. Enumerable.Range(0, 12).Select(number => $"k{number}")];
        graph.Answer("GET", "/me/events", FakeGraph.Json(Standing(keys)));
        foreach (var number in Enumerable.Range(1, 12))
        {
            graph.Answer("DELETE", $"/me/events/e{number}", FakeGraph.Nothing(204).WithDelay(TimeSpan.FromMilliseconds(100)));
        }

        using var response = await graph.Http.DeleteAsync(new Uri("/api/reminders", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(12, graph.Asked.Count(asked => asked.Method == "DELETE"));
        Assert.Equal(3, graph.MostAtOnce);
    }

    private static string Standing(params string[] keys) => $$"""{"value":[{{string.Join(',', keys.Select((key, at) => Event($"e{at + 1}", key)))}}]}""";

    private static string Event(string id, string key) => $$"""
        {"id":"{{id}}","subject":"Write to Maria","originalStartTimeZone":"W. Europe Standard Time",
        "start":{"dateTime":"2027-03-01T08:30:00.0000000","timeZone":"UTC"},
        "singleValueExtendedProperties":[
        {"id":"String {6f0e5b1c-6b0e-4a3f-8f5e-2d8f0f4c7a31} Name OutlookCoach","value":"v1"},
        {"id":"String {6f0e5b1c-6b0e-4a3f-8f5e-2d8f0f4c7a31} Name OutlookCoachReminder","value":"{{key}}|CheckIn|"}]}
        """;

    private static string Batch(params string[] answers) => $$"""{"responses":[{{string.Join(',', answers)}}]}""";

    private static string Made(int at, string when = "2099-01-01T00:00:00Z") =>
        $$"""{"id":"{{at}}","status":201,"headers":{"Content-Type":"application/json"},"body":{"id":"e{{at}}","createdDateTime":"{{when}}"} }""";

    private static string Throttled(int at, string seconds) =>
        $$"""{"id":"{{at}}","status":429,"headers":{"Retry-After":"{{seconds}}"},"body":{"error":{"code":"ApplicationThrottled"} } }""";

    private static int Requests(WireMock.IRequestMessage asked)
    {
        using var sent = JsonDocument.Parse(asked.Body!);
        return sent.RootElement.GetProperty("requests").GetArrayLength();
    }

    private static string? Transaction(WireMock.IRequestMessage asked)
    {
        using var sent = JsonDocument.Parse(asked.Body!);
        return sent.RootElement.GetProperty("transactionId").GetString();
    }
}
