using System.Globalization;
using WireMock.ResponseBuilders;

namespace OutlookCoach.Service.Tests.Graph;

/// <summary>A way in which Graph fails, with what the person is told by each call and how often Graph is asked.</summary>
/// <param name="Name">Finishes the sentence "Graph …".</param>
/// <param name="Told">The problem's code; exceptions by call in <paramref name="Except"/>, where "done" is no problem at all.</param>
/// <param name="Calls">How often Graph hears a call that may be repeated; a draft is asked for once whatever happens.</param>
public sealed record GraphFault(string Name, Func<FakeGraph, IResponseBuilder> Answer, string Told, int Calls, string Except = "")
{
    private const int Again = 4;
    private const string Asked = "eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZX19fQ==";
    private const string Missing = "hours:no_mailbox list:no_mailbox create:no_mailbox change:reminder_gone delete:done";
    private const string Large = "read:message_unreadable";

    /// <summary>Seconds that the answer's Retry-After must have; null when none is promised.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>True when the answer is more than is read.</summary>
    public bool IsLarge => Except == Large;

    public static IReadOnlyList<GraphFault> All { get; } =
    [
        .. Busy(429, "throttled"),
        .. Busy(503, "graph_unavailable"),
        new("answers 500", _ => FakeGraph.Error(500, "generalException"), "graph_unavailable", Again),
        new("answers 502 in HTML, as a gateway does", _ => FakeGraph.Page(502), "graph_unavailable", Again),
        new("answers 504", _ => FakeGraph.Error(504, "timeout"), "graph_unavailable", Again),
        new("answers 408", _ => FakeGraph.Error(408, "timeout"), "graph_unavailable", Again),
        new("answers 507", _ => FakeGraph.Error(507, "insufficientStorage"), "graph_unavailable", 1),
        new("breaks the connection", _ => FakeGraph.Broken(FakeGraph.Reset), "graph_unavailable", Again),
        new("takes the call and never answers", _ => FakeGraph.Broken(FakeGraph.Hang), "graph_slow", 3),
        new("stops after half a body", _ => FakeGraph.Broken(FakeGraph.Half), "graph_unavailable", Again),
        new("hangs after half a body", _ => FakeGraph.Broken(FakeGraph.HalfAndHang), "graph_slow", 3),
        new("answers with JSON that ends too early", _ => FakeGraph.Json("""{"id":"m1","value":[{"id":"""), "graph_unavailable", Again),
        new("answers with JSON of another shape", _ => FakeGraph.Json("""["nothing",{"like":"it"}]"""), "graph_unavailable", Again),
        new("answers with nothing at all", _ => FakeGraph.Nothing(200), "graph_unavailable", Again),
        new("answers 500 with half of an error", _ => FakeGraph.Json("""{"error":{"co""", 500), "graph_unavailable", Again),
        new("answers with a page of HTML", _ => FakeGraph.Page(200), "graph_unavailable", Again),
        new("answers with 5 MB", _ => FakeGraph.Json("{\"id\":\"m1\",\"value\":\"" + new string('x', 5_000_000) + "\"}"), "graph_unavailable", 1, Large),
        new("answers with 12 MB packed into 12 kB", _ => FakeGraph.Packed(12_000_000), "graph_unavailable", 1, Large),
        new("answers 500 with 5 MB", _ => FakeGraph.Json("{\"error\":\"" + new string('x', 5_000_000) + "\"}", 500), "graph_unavailable", Again),
        new("points elsewhere with 307", graph => FakeGraph.Nothing(307).WithHeader("Location", graph.Url + "/elsewhere"), "graph_unavailable", Again),
        new("points elsewhere with 302", graph => FakeGraph.Nothing(302).WithHeader("Location", graph.Url + "/elsewhere"), "graph_unavailable", Again),
        new("asks for more claims", _ => FakeGraph.Error(401, "InvalidAuthenticationToken").WithHeader("WWW-Authenticate", $"Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{Asked}\""), "not_signed_in", 2),
        new("asks for claims that are not base64", _ => FakeGraph.Error(401, "InvalidAuthenticationToken").WithHeader("WWW-Authenticate", "Bearer claims=\"{nonsense}\""), "not_signed_in", 2),
        new("answers 401", _ => FakeGraph.Error(401, "InvalidAuthenticationToken"), "not_signed_in", 1),
        new("answers 403", _ => FakeGraph.Error(403, "ErrorAccessDenied"), "consent_required", 1),
        new("answers 403 in HTML", _ => FakeGraph.Page(403), "consent_required", 1),
        new("answers 404", _ => FakeGraph.Error(404, "ErrorItemNotFound"), "message_gone", 1, Missing),
        new("answers 410", _ => FakeGraph.Error(410, "ErrorItemNotFound"), "message_gone", 1, Missing),
        new("has no mailbox for them", _ => FakeGraph.Error(404, "MailboxNotEnabledForRESTAPI"), "no_mailbox", 1),
        new("answers 412", _ => FakeGraph.Error(412, "ErrorIrresolvableConflict"), "graph_unavailable", Again),
        new("answers 400", _ => FakeGraph.Error(400, "ErrorInvalidRequest"), "unexpected", 1),
    ];

    public static GraphFault Named(string name) => All.Single(fault => fault.Name == name);

    public string ToldBy(GraphCall call) => Except.Split(' ')
        .Select(exception => exception.Split(':'))
        .FirstOrDefault(exception => exception[0] == call.Name)?[1] ?? Told;

    private static IEnumerable<GraphFault> Busy(int status, string told)
    {
        GraphFault Row(string what, string? wait, int calls) => new($"answers {status} {what}", _ => FakeGraph.Error(status, "busy", wait), told, calls);
        yield return Row("without Retry-After", null, Again);
        yield return Row("with a Retry-After of 3 seconds", "3", Again);
        yield return Row("with a Retry-After of 2.128 seconds", "2.128", Again);
        yield return Row("with a Retry-After of no seconds", "0", Again);
        yield return Row("with a Retry-After that makes no sense", "soon", Again);
        yield return Row("with a Retry-After that lies in the past", "Mon, 01 Jun 2026 08:00:00 GMT", Again);
        yield return Row("with a Retry-After of 400 seconds", "400", 1) with { RetryAfter = 400 };
        yield return Row("with a Retry-After without end", "99999999999999999999", 1) with { RetryAfter = 24 * 60 * 60 };
        yield return new GraphFault($"answers {status} with a date in two seconds", graph => FakeGraph.Error(status, "busy", graph.DateIn(2)), told, Again);
        yield return new GraphFault($"answers {status} with a date in 400 seconds", graph => FakeGraph.Error(status, "busy", graph.DateIn(400)), told, 1) { RetryAfter = 400 };
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Graph {Name}");
}
