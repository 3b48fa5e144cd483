using System.Net;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Hosting;

/// <summary>One line a request, and what it says.</summary>
public sealed class RequestLogTests(CoachApp app) : IClassFixture<CoachApp>
{
    private static readonly string Category = typeof(RequestLog).FullName!;

    [Theory]
    [InlineData("DELETE", "/api/reminders/event-7?why=because", "DELETE /api/reminders/{id} answered 2", "problem -")]
    [InlineData("GET", "/api/reminders?key=7", "GET /api/reminders answered 200", "problem -")]
    [InlineData("POST", "/api/tone", "POST /api/tone answered 400", "problem bad_request")]
    [InlineData("GET", "/api/nothing/7", "GET - answered 404", "problem not_found")]
    [InlineData("EVENT-7", "/api/tone", "OTHER", "problem not_found")]
    [InlineData("GET", "/healthz", "GET /healthz answered 200", "problem -")]
    public async Task A_line_says_the_route_and_how_it_ended_and_no_value(string method, string path, string says, string problem)
    {
        using var http = app.SignedIn();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        var id = Assert.Single(response.Headers.GetValues(RequestLog.IdHeader));
        var line = Assert.Single(Lines(), line => line.Contains(id, StringComparison.Ordinal));
        Assert.Contains(says, line, StringComparison.Ordinal);
        Assert.Contains(problem, line, StringComparison.Ordinal);
        Assert.Matches(@"in \d+ ms", line);
        Assert.DoesNotMatch("event-7|because|key|nothing|EVENT", line);
    }

    [Fact]
    public async Task Nobody_but_chance_names_a_request()
    {
        using var http = app.CreateClient();
        http.DefaultRequestHeaders.Add(RequestLog.IdHeader, "chosen");
        var ids = new HashSet<string>();

        for (var i = 0; i < 20; i++)
        {
            using var response = await http.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            ids.Add(Assert.Single(response.Headers.GetValues(RequestLog.IdHeader)));
        }

        Assert.Equal(20, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{16}$", id));
        Assert.Equal(20, Lines().Count(line => ids.Any(id => line.Contains(id, StringComparison.Ordinal))));
    }

    private string[] Lines() => [.. app.Logs.Lines.Where(line => line.StartsWith(Category, StringComparison.Ordinal))];
}
