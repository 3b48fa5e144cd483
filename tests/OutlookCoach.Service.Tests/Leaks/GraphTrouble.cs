using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace OutlookCoach.Service.Tests.Leaks;

/// <summary>A Graph that answers everything in one way, and says words of the mailbox while it does.</summary>
internal sealed class GraphTrouble : IDisposable
{
    private const string Page = "<html><body>" + Markers.Body + " " + Markers.Subject + "</body></html>";

    private const string Message = $$"""
        {"id":"{{Markers.MessageId}}","subject":"{{Markers.Subject}}","receivedDateTime":"2026-05-04T08:00:00Z","conversationId":"{{Markers.MessageId}}","hasAttachments":false,
         "from":{"emailAddress":{"name":"{{Markers.Name}}","address":"{{Markers.Address}}"} },"replyTo":[],"internetMessageHeaders":[{"name":"X-{{Markers.Header}}","value":"{{Markers.Header}}"}],
         "body":{"contentType":"html","content":"<p>{{Markers.Body}}</p><script>{{Markers.Body}}</script>"},"webLink":"https://outlook.example/{{Markers.MessageId}}",
         "value":[],"timeZone":"UTC"}
        """;

    private readonly WireMockServer server = WireMockServer.Start();

    private GraphTrouble(IResponseBuilder answer) => server.Given(Request.Create().UsingAnyMethod()).RespondWith(answer);

    public string Url => server.Url + "/v1.0";

    /// <summary>What Graph does, by a name that finishes "Graph …".</summary>
    public static IReadOnlyDictionary<string, Func<IResponseBuilder>> All { get; } = new Dictionary<string, Func<IResponseBuilder>>(StringComparer.Ordinal)
    {
        ["answers as it should"] = () => Answer(200, Message),
        ["answers 400"] = () => Error(400),
        ["answers 401 and asks for claims"] = () => Error(401).WithHeader("WWW-Authenticate", $"Bearer realm=\"{Markers.Header}\", error=\"insufficient_claims\", claims=\"{Convert.ToBase64String("{}"u8)}\""),
        ["answers 403"] = () => Error(403),
        ["answers 404"] = () => Error(404),
        ["answers 409"] = () => Error(409),
        ["answers 410"] = () => Error(410),
        ["answers 412"] = () => Error(412),
        ["answers 429"] = () => Error(429).WithHeader("Retry-After", "400"),
        ["answers 500"] = () => Error(500),
        ["answers 502 with a page"] = () => Response.Create().WithStatusCode(502).WithHeader("Content-Type", "text/html").WithBody(Page),
        ["answers 503"] = () => Error(503).WithHeader("Retry-After", Markers.Header),
        ["answers with half of its JSON"] = () => Answer(200, Message[..(Message.Length / 2)]),
        ["answers with other JSON"] = () => Answer(200, $"[\"{Markers.Body}\"]"),
        ["answers with a page"] = () => Response.Create().WithStatusCode(200).WithHeader("Content-Type", "text/html").WithBody(Page),
        ["points elsewhere"] = () => Response.Create().WithStatusCode(302).WithHeader("Location", $"https://localhost:1/{Markers.MessageId}"),
        ["takes too long"] = () => Answer(200, Message).WithDelay(TimeSpan.FromSeconds(4)),
    };

    public static GraphTrouble Named(string name) => new(All[name]());

    public void Dispose() => server.Dispose();

    private static IResponseBuilder Error(int status) => Answer(status, $$$"""{"error":{"code":"{{{Markers.Body}}}","message":"{{{Markers.Subject}}} at {{{Markers.MessageId}}}","innerError":{"request-id":"{{{Markers.Header}}}"} } }""")
        .WithHeader("request-id", Markers.Header);

    private static IResponseBuilder Answer(int status, string body) => Response.Create().WithStatusCode(status).WithHeader("Content-Type", "application/json").WithBody(body);
}
