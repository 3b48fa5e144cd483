using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Tests.Running;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace OutlookCoach.Service.Tests.Graph;

/// <summary>A Microsoft Graph that answers what a test tells it to, and remembers what it was asked.</summary>
public sealed class FakeGraph : IDisposable
{
    public const string Message = """
        {"id":"m1","subject":"Your application","receivedDateTime":"2026-05-04T08:00:00Z","conversationId":"c1","hasAttachments":false,
         "from":{"emailAddress":{"name":"Maria Lopez","address":"maria@northwind.example"}},"replyTo":[],"toRecipients":[],
         "body":{"contentType":"text","content":"Dear Alex,\n\nUnfortunately, we have decided to move forward with another candidate.\n\nKind regards,\nMaria Lopez"}}
        """;

    public const string Reset = "reset";
    public const string Hang = "hang";
    public const string Half = "half";
    public const string HalfAndHang = "half and hang";
    private const string FaultHeader = "X-Fault";

    private readonly WireMockServer server;
    private readonly CoachApp app;
    private readonly TimeProvider? clock;
    private int inFlight;
    private int mostInFlight;

    public FakeGraph(RunningSandbox sandbox, TimeProvider? clock = null, string giveUpAfter = "00:00:20")
    {
        this.clock = clock;
        server = WireMockServer.Start(new WireMockServerSettings { PreWireMockMiddlewareInit = host => ((IApplicationBuilder)host).Use(BreakAsync) });
        app = new CoachApp(sandbox) { Clock = clock }
            .With("Graph:BaseUrl", $"{server.Url}/v1.0")
            .With("Graph:FirstWait", "00:00:00.010")
            .With("Graph:LongestWait", clock is HastyClock ? "00:00:05" : "00:00:01")
            .With("Graph:GiveUpAfter", giveUpAfter)
            .With("Limits:PersonBurst", "10000");
        Http = app.SignedIn();
    }

    /// <summary>The pane's side.</summary>
    public HttpClient Http { get; }

    /// <summary>Root of this Graph, version included.</summary>
    public string Url => server.Url + "/v1.0";

    /// <summary>All requests so far, oldest first; one that hangs is counted when it ends.</summary>
    public IReadOnlyList<WireMock.IRequestMessage> Asked => [.. server.LogEntries.Select(entry => entry.RequestMessage!)];

    /// <summary>The most calls that were under way at one moment.</summary>
    public int MostAtOnce => mostInFlight;

    /// <summary>Everything that the service logged.</summary>
    public IReadOnlyList<string> Logged => app.Logs.Lines;

    /// <summary>Forgets all answers and all that was asked, and lets the tenant's breaker forget as well.</summary>
    public FakeGraph Fresh()
    {
        server.Reset();
        mostInFlight = 0;
        if (clock is FakeTimeProvider moved)
        {
            moved.Advance(TenantBreaker.Watched * 2);
            Http.DefaultRequestHeaders.Authorization = new("Bearer", app.Sandbox.TokenAt(moved));
        }

        return this;
    }

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

    /// <summary>What a gateway or a hotel's sign-in page says.</summary>
    public static IResponseBuilder Page(int status) =>
        Response.Create().WithStatusCode(status).WithHeader("Content-Type", "text/html").WithBody("<html><body>Told by Graph.</body></html>");

    /// <summary>A status and no body.</summary>
    public static IResponseBuilder Nothing(int status) => Response.Create().WithStatusCode(status);

    /// <summary>A good answer that does not arrive: see the names above.</summary>
    public static IResponseBuilder Broken(string how) => Json(Message).WithHeader(FaultHeader, how);

    /// <summary>An answer that is small on its way and large once it is unpacked.</summary>
    public static IResponseBuilder Packed(int length)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(Encoding.ASCII.GetBytes("{\"id\":\"m1\",\"value\":\"" + new string('x', length) + "\"}"));
        }

        return Response.Create().WithStatusCode(200).WithHeader("Content-Type", "application/json").WithHeader("Content-Encoding", "gzip").WithBody(packed.ToArray());
    }

    /// <summary>A Retry-After that names a moment on this Graph's clock.</summary>
    public string DateIn(int seconds) => (clock ?? TimeProvider.System).GetUtcNow().AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        Http.Dispose();
        app.Dispose();
        server.Dispose();
    }

    /// <summary>Counts what is under way, and does what an answer's mark says to its connection.</summary>
    private async Task BreakAsync(HttpContext context, RequestDelegate next)
    {
        var now = Interlocked.Increment(ref inFlight);
        mostInFlight = Math.Max(mostInFlight, now);
        var connection = context.Response.Body;
        using var held = new MemoryStream();
        context.Response.Body = held;
        try
        {
            await next(context);
            context.Response.Body = connection;
            await DeliverAsync(context, held.ToArray());
        }
        catch (OperationCanceledException)
        {
            // The service has hung up.
        }
        finally
        {
            Interlocked.Decrement(ref inFlight);
        }
    }

    private async Task DeliverAsync(HttpContext context, byte[] body)
    {
        var fault = context.Response.Headers[FaultHeader].ToString();
        if (fault.StartsWith(Half, StringComparison.Ordinal))
        {
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }

        if (fault.EndsWith(Hang, StringComparison.Ordinal))
        {
            // The service's own limits pass, that for one attempt first; then it hangs up.
            while (!context.RequestAborted.IsCancellationRequested)
            {
                (clock as FakeTimeProvider)?.Advance(new GraphSettings().AttemptLimit);
                await Task.Delay(TimeSpan.FromSeconds(1), context.RequestAborted);
            }
        }
        else if (fault.Length > 0)
        {
            context.Abort();
        }
        else
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
