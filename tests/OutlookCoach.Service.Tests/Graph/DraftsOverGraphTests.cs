using System.Net;
using System.Text.Json;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Graph;

public sealed class DraftsOverGraphTests(RunningSandbox sandbox) : IDisposable
{
    private readonly FakeGraph graph = new(sandbox);

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task A_draft_is_never_asked_for_twice()
    {
        graph.Answer("POST", "/me/messages/m1/createReply", FakeGraph.Error(503, "serviceNotAvailable"));

        using var response = await graph.Http.SendJsonAsync(HttpMethod.Post, "/api/messages/m1/draft", new { text = "Thank you." });

        Assert.Equal("graph_unavailable", (await response.ProblemAsync()).Code);
        Assert.Single(graph.Asked);
    }

    [Fact]
    public async Task Missing_consent_names_the_drafts_own_permission()
    {
        graph.Answer("POST", "/me/messages/m1/createReply", FakeGraph.Error(403, "ErrorAccessDenied"));

        using var response = await graph.Http.SendJsonAsync(HttpMethod.Post, "/api/messages/m1/draft", new { text = "Thank you." });

        Assert.EndsWith("/Mail.ReadWrite", Assert.Single((await response.ProblemAsync()).Scopes!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_is_as_we_left_it_is_moved_to_the_deleted_items_and_never_deleted_for_good()
    {
        graph.Answer("GET", "/me/messages/d1", FakeGraph.Json(Draft("k1"))).Answer("POST", "/me/messages/d1/move", FakeGraph.Json(Draft("k2"), 201));

        using var response = await TakeBackAsync("k1");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["GET", "POST"], graph.Asked.Select(asked => asked.Method));
        Assert.Contains("\"deleteditems\"", graph.Asked[1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("k2", true)]
    [InlineData("k1", false)]
    public async Task A_draft_that_was_written_in_or_sent_since_stays(string version, bool draft)
    {
        graph.Answer("GET", "/me/messages/d1", FakeGraph.Json(Draft(version, draft)));

        using var response = await TakeBackAsync("k1");

        Assert.Equal("draft_changed", (await response.ProblemAsync()).Code);
        Assert.Single(graph.Asked);
    }

    [Fact]
    public async Task A_draft_that_is_gone_is_not_missed()
    {
        graph.Answer("GET", "/me/messages/d1", FakeGraph.Error(404, "ErrorItemNotFound"));

        using var response = await TakeBackAsync("k1");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Nothing_is_taken_back_without_its_version()
    {
        using var response = await TakeBackAsync("");

        Assert.Equal("bad_request", (await response.ProblemAsync()).Code);
        Assert.Empty(graph.Asked);
    }

    private Task<HttpResponseMessage> TakeBackAsync(string version) =>
        graph.Http.DeleteAsync(new Uri($"/api/drafts/d1?version={version}", UriKind.Relative), TestContext.Current.CancellationToken);

    private static string Draft(string version, bool draft = true) => JsonSerializer.Serialize(new { id = "d1", isDraft = draft, changeKey = version });
}
