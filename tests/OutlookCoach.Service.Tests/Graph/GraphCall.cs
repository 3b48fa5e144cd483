using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Graph;

/// <summary>One call of the pane, with the one call of Graph that goes wrong under it.</summary>
public sealed record GraphCall(string Name, string Method, string Path, Func<HttpClient, Task<HttpResponseMessage>> Ask)
{
    public const string Tagged = """
        {"id":"e1","subject":"Write to Maria","originalStartTimeZone":"W. Europe Standard Time",
        "start":{"dateTime":"2027-03-01T08:30:00.0000000","timeZone":"UTC"},
        "singleValueExtendedProperties":[
        {"id":"String {6f0e5b1c-6b0e-4a3f-8f5e-2d8f0f4c7a31} Name OutlookCoach","value":"v1"},
        {"id":"String {6f0e5b1c-6b0e-4a3f-8f5e-2d8f0f4c7a31} Name OutlookCoachReminder","value":"k1|CheckIn|"}]}
        """;

    /// <summary>Every kind of call that the service makes.</summary>
    public static IReadOnlyList<GraphCall> All { get; } =
    [
        new("read", "GET", "/me/messages/m1", http => http.SendJsonAsync(HttpMethod.Post, "/api/readings", new { messageId = "m1" })),
        new("hours", "GET", "/me/mailboxSettings", http => http.SendJsonAsync(HttpMethod.Post, "/api/plans", new { reading = Samples.Reading })),
        new("list", "GET", "/me/events", http => http.GetAsync(new Uri("/api/reminders", UriKind.Relative), TestContext.Current.CancellationToken)),
        new("create", "POST", "/me/events", http => http.SendJsonAsync(HttpMethod.Post, "/api/reminders", Samples.Add("k1"))),
        new("change", "PATCH", "/me/events/e1", http => http.SendJsonAsync(HttpMethod.Patch, "/api/reminders/e1", new { title = "Call Maria" })),
        new("delete", "DELETE", "/me/events/e1", http => http.DeleteAsync(new Uri("/api/reminders/e1", UriKind.Relative), TestContext.Current.CancellationToken)),
        new("draft", "POST", "/me/messages/m1/createReply", http => http.SendJsonAsync(HttpMethod.Post, "/api/messages/m1/draft", new { text = "Thank you." })),
    ];

    public static GraphCall Named(string name) => All.Single(call => call.Name == name);

    /// <summary>What goes well before it: nothing stands, and e1 is ours.</summary>
    public void Prepare(FakeGraph graph)
    {
        graph.Answer("GET", "/me/events/e1", FakeGraph.Json(Tagged));
        if (Name == "create")
        {
            graph.Answer("GET", "/me/events", FakeGraph.Json("""{"value":[]}"""));
        }
    }
}
