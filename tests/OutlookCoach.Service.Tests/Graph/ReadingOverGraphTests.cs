using System.Net;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Graph;

public sealed class ReadingOverGraphTests(RunningSandbox sandbox) : IDisposable
{
    private readonly FakeGraph graph = new(sandbox);

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task A_message_is_asked_for_with_the_persons_token_and_only_the_fields_needed()
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Json(FakeGraph.Message));

        using var response = await ReadAsync("m1");

        var asked = Assert.Single(graph.Asked);
        Assert.Equal("id,subject,from,replyTo,receivedDateTime,webLink,conversationId,internetMessageHeaders,body,hasAttachments", string.Join(',', asked.Query!["$select"]));
        Assert.StartsWith("Bearer ey", Assert.Single(asked.Headers!["Authorization"]), StringComparison.Ordinal);
        Assert.Equal("outlook.body-content-type=\"text\",IdType=\"ImmutableId\"", Joined(asked.Headers["Prefer"]));
        Assert.NotEmpty(Assert.Single(asked.Headers["client-request-id"]));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_id_is_escaped_and_cannot_lead_elsewhere()
    {
        graph.Answer("GET", "/me/messages/a/../b=", FakeGraph.Json(FakeGraph.Message));

        using var response = await ReadAsync("a/../b=");

        Assert.Contains("/me/messages/a%2F..%2Fb", Assert.Single(graph.Asked).Url, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_short_wait_that_graph_asks_for_is_waited_for()
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Error(429, "TooManyRequests", "0.2"), FakeGraph.Json(FakeGraph.Message));

        using var response = await ReadAsync("m1");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, graph.Asked.Count);
        Assert.DoesNotContain(graph.Asked, asked => asked.Headers!.ContainsKey("Retry-Attempt"));
    }

    [Fact]
    public async Task A_long_wait_is_handed_on_at_once()
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Error(429, "TooManyRequests", "400"));

        using var response = await ReadAsync("m1");

        Assert.Equal("throttled", (await response.ProblemAsync()).Code);
        Assert.Equal(TimeSpan.FromSeconds(400), response.Headers.RetryAfter?.Delta);
        Assert.Single(graph.Asked);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_fault_that_passes_goes_unnoticed(int status)
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Error(status, "serviceNotAvailable"), FakeGraph.Json(FakeGraph.Message));

        using var response = await ReadAsync("m1");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_fault_that_stays_is_told_after_four_attempts()
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Error(503, "serviceNotAvailable"));

        using var response = await ReadAsync("m1");

        Assert.Equal("graph_unavailable", (await response.ProblemAsync()).Code);
        Assert.Equal(4, graph.Asked.Count);
    }

    [Fact]
    public async Task A_broken_connection_is_tried_again()
    {
        await using var lossy = await LossyGraph.BeforeAsync(sandbox, "GET", 2);
        using var app = new CoachApp(sandbox).With("Graph:BaseUrl", lossy.Url.ToString()).With("Graph:FirstWait", "00:00:00.010");
        using var http = app.SignedIn();

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/readings", new { messageId = await sandbox.LetterAsync("Team Lead, Field Service") });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(401, "InvalidAuthenticationToken", "not_signed_in")]
    [InlineData(403, "ErrorAccessDenied", "consent_required")]
    [InlineData(404, "ErrorItemNotFound", "message_gone")]
    [InlineData(400, "ErrorInvalidIdMalformed", "message_gone")]
    public async Task A_refusal_is_told_in_our_own_words_and_not_repeated(int status, string told, string code)
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Error(status, told));

        using var response = await ReadAsync("m1");

        var problem = await response.ProblemAsync();
        Assert.Equal(code, problem.Code);
        Assert.DoesNotContain("Told by Graph", problem.Title + problem.Detail + problem.Next, StringComparison.Ordinal);
        Assert.Single(graph.Asked);
    }

    [Fact]
    public async Task Missing_consent_names_the_permissions_to_ask_for()
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Error(403, "ErrorAccessDenied"));

        using var response = await ReadAsync("m1");

        Assert.Equal(["User.Read", "Mail.Read", "MailboxSettings.Read"], (await response.ProblemAsync()).Scopes!.Select(scope => scope.Split('/')[^1]));
    }

    [Fact]
    public async Task A_mailbox_that_is_too_slow_is_given_up_on()
    {
        using var slow = new FakeGraph(sandbox, giveUpAfter: "00:00:00.400");
        slow.Answer("GET", "/me/messages/m1", FakeGraph.Json(FakeGraph.Message).WithDelay(TimeSpan.FromSeconds(5)));

        using var response = await slow.Http.SendJsonAsync(HttpMethod.Post, "/api/readings", new { messageId = "m1" });

        Assert.Equal("graph_slow", (await response.ProblemAsync()).Code);
    }

    [Fact]
    public async Task Two_megabytes_of_mail_are_read()
    {
        var paragraph = $"<p style='{string.Concat(Enumerable.Repeat("margin:0;", 100))}'>We have decided to move forward with another candidate.</p>";
        var content = string.Concat(Enumerable.Repeat(paragraph, 2_000_000 / paragraph.Length));
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Json($$$"""{"id":"m1","subject":"x","body":{"contentType":"html","content":"{{{content}}}"}}"""));

        using var response = await ReadAsync("m1");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private Task<HttpResponseMessage> ReadAsync(string messageId) =>
        graph.Http.SendJsonAsync(HttpMethod.Post, "/api/readings", new { messageId });

    private static string Joined(IEnumerable<string> values) =>
        string.Join(",", values.SelectMany(value => value.Split(',')).Select(value => value.Trim()));
}
