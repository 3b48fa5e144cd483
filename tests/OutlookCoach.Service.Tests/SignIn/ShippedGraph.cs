using OutlookCoach.Service.Tests.Graph;
using WireMock.Matchers;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>A Microsoft Graph with something to answer to each call that the service makes, always the same, so that two runs can be compared.</summary>
public sealed class ShippedGraph : IDisposable
{
    private const string Event = """
        {"id":"e1","subject":"Write to Maria","originalStartTimeZone":"W. Europe Standard Time","isAllDay":false,"showAs":"busy","createdDateTime":"2099-01-01T00:00:00Z",
         "start":{"dateTime":"2027-03-01T08:30:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2027-03-01T08:45:00.0000000","timeZone":"UTC"},
         "body":{"contentType":"text","content":"Say hello."},"singleValueExtendedProperties":[
         {"id":"String {6f0e5b1c-6b0e-4a3f-8f5e-2d8f0f4c7a31} Name OutlookCoach","value":"v1"},
         {"id":"String {6f0e5b1c-6b0e-4a3f-8f5e-2d8f0f4c7a31} Name OutlookCoachReminder","value":"{\"v\":2,\"k\":\"k1\",\"t\":\"CheckIn\",\"m\":\"m1\",\"c\":\"Northwind\",\"u\":1}"}]}
        """;

    private const string Settings = """
        {"timeZone":"W. Europe Standard Time","language":{"locale":"de-DE"},"workingHours":{"daysOfWeek":["monday","tuesday","friday"],
         "startTime":"10:00:00.0000000","endTime":"15:00:00.0000000","timeZone":{"name":"W. Europe Standard Time"}}}
        """;

    private static readonly string List = $$"""{"value":[{{Event}}]}""";
    private readonly WireMockServer server = WireMockServer.Start();

    public ShippedGraph()
    {
        Answer("GET", "/v1.0/me/messages/*", FakeGraph.Json(FakeGraph.Message));
        Answer("GET", "/v1.0/me/mailFolders/*", FakeGraph.Json($$"""{"value":[{{FakeGraph.Message}}]}"""));
        Answer("POST", "/v1.0/me/messages/*", FakeGraph.Json("""{"id":"d1","isDraft":true,"webLink":"https://outlook.example/d1","changeKey":"c"}""", 201));
        Answer("GET", "/v1.0/me/mailboxSettings", FakeGraph.Json(Settings));
        Answer("GET", "/v1.0/me/calendar/calendarView", FakeGraph.Json(List));
        Answer("GET", "/v1.0/me/events", FakeGraph.Json(List));
        Answer("POST", "/v1.0/me/events", FakeGraph.Json(Event, 201));
        Answer("GET", "/v1.0/me/events/*", FakeGraph.Json(Event));
        Answer("PATCH", "/v1.0/me/events/*", FakeGraph.Json(Event));
        Answer("DELETE", "/v1.0/me/events/*", FakeGraph.Nothing(204));
        Answer("POST", "/v1.0/$batch", FakeGraph.Json($$"""{"responses":[{"id":"0","status":201,"body":{{Event}}},{"id":"1","status":201,"body":{{Event}}}]}"""));
    }

    /// <summary>Root of this Graph, without the version.</summary>
    public string Url => server.Url!;

    /// <summary>What was asked since the last look: how, where, as whom and with which words.</summary>
    public IReadOnlyList<(string Method, string Url, string Token, string? Body)> Asked()
    {
        var asked = server.LogEntries.Select(entry => entry.RequestMessage!).Select(request => (request.Method, request.Url, request.Headers!["Authorization"].Single(), request.Body)).ToList();
        server.ResetLogEntries();
        return asked;
    }

    public void Dispose() => server.Dispose();

    private void Answer(string method, string path, IResponseBuilder answer) => server.Given(Request.Create().WithPath(new WildcardMatcher(path)).UsingMethod(method)).RespondWith(answer);
}
