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
}
