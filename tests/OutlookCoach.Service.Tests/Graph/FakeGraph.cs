using OutlookCoach.Service.Tests.Running;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace OutlookCoach.Service.Tests.Graph;

/// <summary>A Microsoft Graph that answers what a test tells it to, and remembers what it was asked.</summary>
public sealed class FakeGraph : IDisposable
{
    public const string Message = """
        {"id":"m1","subject":"Your application","receivedDateTime":"2026-05-04T08:00:00Z","conversationId":"c1","hasAttachments":false,
         "from":{"emailAddress":{"name":"Maria Lopez","address":"maria@northwind.example"}},"replyTo":[],"toRecipients":[],
         "body":{"contentType":"text","content":"Dear Alex,\n\nUnfortunately, we have decided to move forward with another candidate.\n\nKind regards,\nMaria Lopez"}}
        """;

    private readonly WireMockServer server = WireMockServer.Start();
    private readonly CoachApp app;

    public FakeGraph(RunningSandbox sandbox, TimeProvider? clock = null, string giveUpAfter = "00:00:20")
    {
        app = new CoachApp(sandbox) { Clock = clock }
            .With("Graph:BaseUrl", $"{server.Url}/v1.0")
            .With("Graph:FirstWait", "00:00:00.010")
            .With("Graph:LongestWait", "00:00:01")
            .With("Graph:GiveUpAfter", giveUpAfter);
        Http = app.SignedIn();
    }

    /// <summary>The pane's side.</summary>
    public HttpClient Http { get; }

    /// <summary>Root of this Graph, version included.</summary>
    public string Url => server.Url + "/v1.0";

    /// <summary>All requests so far, oldest first.</summary>
    public IReadOnlyList<WireMock.IRequestMessage> Asked => [.. server.LogEntries.Select(entry => entry.RequestMessage!)];

    /// <summary>Answers each matching request with the next of these answers, and with the last one from then on.</summary>
    public FakeGraph Answer(string method, string path, params IResponseBuilder[] answers)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            var mapping = server.Given(Request.Create().WithPath("/v1.0" + path).UsingMethod(method));
            if (answers.Length > 1)
            {
                var scenario = mapping.InScenario(method + path);
                var state = i == 0 ? scenario : scenario.WhenStateIs($"{i}");
                mapping = state.WillSetStateTo($"{Math.Min(i + 1, answers.Length - 1)}");
            }

            mapping.RespondWith(answers[i]);
        }

        return this;
    }

    public static IResponseBuilder Json(string body, int status = 200) =>
        Response.Create().WithStatusCode(status).WithHeader("Content-Type", "application/json").WithBody(body);

    /// <summary>An error as Graph words it.</summary>
    public static IResponseBuilder Error(int status, string code, string? retryAfter = null)
    {
        var response = Json($$$"""{"error":{"code":"{{{code}}}","message":"Told by Graph."}}""", status).WithHeader("request-id", "r1");
        return retryAfter is null ? response : response.WithHeader("Retry-After", retryAfter);
    }

    public void Dispose()
    {
        Http.Dispose();
        app.Dispose();
        server.Dispose();
    }
}
