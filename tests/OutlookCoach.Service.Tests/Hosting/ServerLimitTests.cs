using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using OutlookCoach.Service.Tests.Running;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace OutlookCoach.Service.Tests.Hosting;

/// <summary>What the server itself refuses, over real connections.</summary>
public sealed class ServerLimitTests(RunningSandbox sandbox)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_body_past_the_limit_is_refused_in_words()
    {
        using var app = Served();
        using var http = app.SignedIn();

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/tone", new { text = new string('x', 3 * 1024 * 1024) });

        Assert.Equal("too_large", (await response.ProblemAsync()).Code);
    }

    [Fact]
    public async Task A_header_of_64_KB_is_refused_before_anybody_looks_at_it()
    {
        using var app = Served();
        using var http = app.CreateClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + new string('a', 64 * 1024));

        using var response = await http.GetAsync(new Uri("/api/reminders", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_hundred_headers_are_refused()
    {
        using var app = Served();
        using var http = app.CreateClient();
        for (var i = 0; i < 100; i++)
        {
            http.DefaultRequestHeaders.TryAddWithoutValidation($"X-{i}", "1");
        }

        using var response = await http.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_trickles_in_is_not_waited_for()
    {
        using var app = Served(("Limits:SlowestBody", "1000"), ("Limits:SlowBodyGrace", "00:00:02"));

        var (answer, took) = await TrickleAsync(app, $"POST /api/tone HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {sandbox.Token}\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{{\"text\":\"");

        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
        Assert.InRange(took, TimeSpan.Zero, Patience);
    }

    [Fact]
    public async Task Headers_that_trickle_in_are_not_waited_for()
    {
        using var app = Served(("Limits:HeadersWithin", "00:00:02"));

        var (answer, took) = await TrickleAsync(app, "POST /api/tone HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");

        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
        Assert.InRange(took, TimeSpan.Zero, Patience);
    }

    [Fact]
    public async Task A_call_that_takes_too_long_is_ended_in_words()
    {
        using var graph = WireMockServer.Start();
        graph.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithDelay(Patience));
        using var app = Served(("Graph:BaseUrl", graph.Url + "/v1.0"), ("Limits:AnswerWithin", "00:00:01"));
        using var http = app.SignedIn();

        using var response = await http.GetAsync(new Uri("/api/reminders", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("graph_slow", (await response.ProblemAsync()).Code);
    }

    private CoachApp Served(params (string Name, string Value)[] settings)
    {
        var app = new CoachApp(sandbox);
        foreach (var (name, value) in settings)
        {
            app.With(name, value);
        }

        app.Serve();
        return app;
    }

    private static async Task<(string Answer, TimeSpan Took)> TrickleAsync(CoachApp app, string start)
    {
        var started = Stopwatch.GetTimestamp();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(2 * Patience);
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", app.ClientOptions.BaseAddress.Port, limit.Token);
        var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(start), limit.Token);
        using var answer = new StreamReader(stream, Encoding.ASCII);
        return (await answer.ReadLineAsync(limit.Token) ?? "", Stopwatch.GetElapsedTime(started));
    }
}
