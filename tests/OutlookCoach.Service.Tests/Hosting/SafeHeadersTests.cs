using System.Text;
using System.Text.Json;
using OutlookCoach.Service.Tests.Leaks;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Hosting;

/// <summary>What every answer says to a browser, whether it is an answer, a refusal or a mistake.</summary>
public sealed class SafeHeadersTests(RunningSandbox sandbox)
{
    private const string Elsewhere = "https://evil.example";

    [Fact]
    public async Task Every_answer_is_kept_by_nobody_framed_by_nobody_and_runs_nothing()
    {
        using var app = new CoachApp(sandbox).With("Limits:AddressBurst", "1000").With("Limits:PersonBurst", "1000");
        using var signedIn = app.SignedIn();
        using var nobody = app.CreateClient();
        var seen = 0;
        foreach (var (endpoint, calls) in MarkedCalls.ByEndpoint)
        {
            foreach (var (path, body) in calls.Take(2).Append(calls[^1]))
            {
                await Safe(signedIn, (endpoint, path, body));
                await Safe(nobody, (endpoint, path, body));
                seen += 2;
            }
        }

        await Safe(signedIn, ("GET", "/api/nothing", null));
        await Safe(nobody, ("GET", "/", null));
        await Safe(nobody, ("PUT", "/api/tone", null));
        Assert.InRange(seen, 60, 1000);
    }

    [Fact]
    public async Task In_production_every_answer_holds_a_browser_to_https()
    {
        using var app = new CoachApp(sandbox)
            .With("environment", "Production").With("AzureAd:ClientId", "11111111-2222-3333-4444-555555555555").With("AzureAd:ClientSecret", "s3cret");
        using var http = app.CreateClient();

        using var fine = await http.GetAsync(new Uri("/pane/settings.json", UriKind.Relative), TestContext.Current.CancellationToken);
        using var refused = await http.GetAsync(new Uri("/api/reminders", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("max-age=31536000", Assert.Single(fine.Headers.GetValues("Strict-Transport-Security")));
        Assert.Equal("max-age=31536000", Assert.Single(refused.Headers.GetValues("Strict-Transport-Security")));
    }

    [Theory]
    [InlineData("OPTIONS", "/api/tone")]
    [InlineData("POST", "/api/tone")]
    [InlineData("GET", "/pane/settings.json")]
    [InlineData("OPTIONS", "/pane/settings.json")]
    public async Task A_page_of_another_origin_is_told_nothing(string method, string path)
    {
        using var app = new CoachApp(sandbox);
        using var http = app.SignedIn();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add("Origin", Elsewhere);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization, content-type");

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task Safe(HttpClient http, (string Endpoint, string Path, object? Body) call)
    {
        var method = call.Endpoint.Split(' ')[0];
        using var request = new HttpRequestMessage(new HttpMethod(method == "ANY" ? "GET" : method), call.Path);
        if (call.Body is not null)
        {
            request.Content = new StringContent(call.Body as string ?? JsonSerializer.Serialize(call.Body, Calls.Options), Encoding.UTF8, "application/json");
        }

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        string Header(string name) => Assert.Single(response.Headers.GetValues(name));
        Assert.Equal("default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'", Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        // Outlook fetches the check before sending into a runtime of its own; like the pane's other files it holds nothing of anybody's.
        Assert.Equal(call.Path == "/pane/onsend.js" && response.IsSuccessStatusCode ? "cross-origin" : "same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl?.NoStore, $"{call.Endpoint} may be kept.");
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }
}
