using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.Tests.Graph;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Reminders;

/// <summary>"I got a job" is about every reminder there is, so it has a calendar of its own.</summary>
public sealed class JobTests(RunningSandbox sandbox) : IDisposable
{
    private const string Settings = """{"timeZone":"GMT Standard Time","language":{"locale":"en-GB"}}""";
    private readonly FakeGraph graph = new(sandbox);

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task A_new_job_shows_what_can_go_before_it_takes_anything_out()
    {
        graph.Answer("GET", "/me/mailboxSettings", FakeGraph.Json(Settings)).Answer("GET", "/me/events", FakeGraph.Json(Standing));

        var shown = await graph.Http.PostAsync<Happened>("/api/reminders/job", new JobRequest());

        Assert.Contains("Congratulations", shown.Says, StringComparison.Ordinal);
        Assert.Equal("k1", Assert.Single(shown.Removed).Key);
        Assert.Null(shown.Undo);
        Assert.DoesNotContain(graph.Asked, asked => asked.Method is "DELETE" or "PATCH" or "POST");
    }

    [Fact]
    public async Task A_new_job_takes_the_rest_out_and_leaves_what_is_done()
    {
        graph.Answer("GET", "/me/mailboxSettings", FakeGraph.Json(Settings)).Answer("GET", "/me/events", FakeGraph.Json(Standing));
        graph.Answer("DELETE", "/me/events/e1", FakeGraph.Nothing(204));

        var told = await graph.Http.PostAsync<Happened>("/api/reminders/job", new JobRequest(Remove: true));

        Assert.Equal("/v1.0/me/events/e1", Assert.Single(graph.Asked, asked => asked.Method == "DELETE").Path);
        Assert.Equal("Say hello.", Assert.Single(told.Undo!.Put).Body);
    }

    private static string Standing => $$"""{"value":[{{Event("e1", "")}},{{Event("e2", ",\\\"x\\\":true")}}]}""";

    private static string Event(string id, string more) => $$"""
        {"id":"{{id}}","subject":"Check in: Maria","originalStartTimeZone":"GMT Standard Time","body":{"contentType":"text","content":"Say hello."},
        "start":{"dateTime":"2027-03-01T09:00:00.0000000","timeZone":"UTC"},
        "singleValueExtendedProperties":[
        {"id":"String {6f0e5b1c-6b0e-4a3f-8f5e-2d8f0f4c7a31} Name OutlookCoach","value":"v1"},
        {"id":"String {6f0e5b1c-6b0e-4a3f-8f5e-2d8f0f4c7a31} Name OutlookCoachReminder","value":"{\"v\":2,\"k\":\"k{{id[1]}}\",\"t\":\"CheckIn\"{{more}}}"}]}
        """;
}
