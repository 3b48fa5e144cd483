using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OutlookCoach.Service.Tests.Running;
using OutlookCoach.Service.Tests.SignIn;

namespace OutlookCoach.Service.Tests.Leaks;

/// <summary>Words that are sent, or that Graph holds, are found in no log, trace, measurement, problem or header: by no endpoint, under no fault, at no level.</summary>
[Collection(nameof(Overheard))]
public sealed class LeakTests(RunningSandbox sandbox)
{
    private static readonly string[] Loud = ["Default", "Microsoft", "Microsoft.AspNetCore", "Microsoft.AspNetCore.Hosting.Diagnostics", "System.Net.Http", "Azure", "Azure.Identity", "Microsoft.IdentityModel"];

    public static TheoryData<string> Troubles => [.. GraphTrouble.All.Keys];

    [Fact]
    public void Every_endpoint_is_called_with_markers()
    {
        using var app = new CoachApp(sandbox);
        var mapped = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(method => $"{method} {endpoint.RoutePattern.RawText!.TrimEnd('/')}"));

        Assert.Equal(mapped.Order(StringComparer.Ordinal), MarkedCalls.ByEndpoint.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task Nothing_leaks_when_Graph(string trouble)
    {
        using var graph = GraphTrouble.Named(trouble);
        using var app = Loudest(new CoachApp(sandbox)).With("Graph:BaseUrl", graph.Url).With("Graph:FirstWait", "00:00:00.001").With("Graph:LongestWait", "00:00:00.002").With("Graph:GiveUpAfter", trouble == "takes too long" ? "00:00:00.2" : "00:00:05");

        await CallAllAsync(app, 1);
    }

    [Fact]
    public async Task Nothing_leaks_whatever_is_sent()
    {
        using var graph = GraphTrouble.Named("answers as it should");
        using var app = Loudest(new CoachApp(sandbox)).With("Graph:BaseUrl", graph.Url);

        await CallAllAsync(app, int.MaxValue);
    }

    [Fact]
    public async Task Nothing_leaks_when_Graph_cannot_be_reached()
    {
        using var app = Loudest(new CoachApp(sandbox)).With("Graph:BaseUrl", "http://localhost:1/v1.0").With("Graph:FirstWait", "00:00:00.001").With("Graph:GiveUpAfter", "00:00:02");

        await CallAllAsync(app, 1);
    }

    /// <summary>What Entra says in refusing holds our secret and the person's token, as its real answers may.</summary>
    [Theory]
    [InlineData(400, "invalid_grant")]
    [InlineData(401, "invalid_client")]
    [InlineData(400, "interaction_required")]
    [InlineData(500, "server_error")]
    public async Task Nothing_leaks_when_an_exchange_is_refused(int status, string error)
    {
        using var entra = EntraApp.With(sandbox, ("AzureAd:ClientSecret", Markers.Secret));
        Loudest(entra.App);
        var token = entra.Entra.Token();
        entra.Entra.Refuse(status, error, $"AADSTS7000215: {Markers.Secret} {Markers.Claims} {token}");
        using var overheard = new Overheard();

        using var response = await entra.ReadAsync(token);

        Assert.Single(entra.Entra.Exchanges, exchange => exchange.Form["client_secret"] == Markers.Secret);
        Assert.False(response.IsSuccessStatusCode);
        Nowhere([response.Headers.ToString(), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)], token);
        Nowhere(entra.App.Logs.Lines, token);
        Nowhere(overheard.Traces, token);
    }

    private static CoachApp Loudest(CoachApp app)
    {
        foreach (var category in Loud)
        {
            app.With($"Logging:LogLevel:{category}", "Trace").With($"Logging:{typeof(CapturedLogs).FullName}:LogLevel:{category}", "Trace");
        }

        return app.With("Limits:PersonBurst", "10000").With("Limits:AddressBurst", "10000");
    }

    private async Task CallAllAsync(CoachApp app, int callsOfEach)
    {
        using var overheard = new Overheard();
        using var signedIn = app.CreateClient();
        signedIn.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", sandbox.Token);
        using var nobody = app.CreateClient();
        var token = signedIn.DefaultRequestHeaders.Authorization.Parameter!;
        foreach (var (endpoint, calls) in MarkedCalls.ByEndpoint)
        {
            foreach (var (path, body) in calls.Take(callsOfEach))
            {
                await CallAsync(signedIn, (endpoint.Split(' ')[0], path, body), token);
            }

            await CallAsync(nobody, (endpoint.Split(' ')[0], calls[0].Path, calls[0].Body), token);
        }

        await CallAsync(signedIn, (Markers.Header, "/api/" + Markers.Body, null), token);
        Nowhere(app.Logs.Lines, token);
        Nowhere(overheard.Traces, token);
        Nowhere(overheard.Measurements, token);
    }

    private static async Task CallAsync(HttpClient http, (string Method, string Path, object? Body) call, string token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(call.Method == "ANY" ? "GET" : call.Method), call.Path + (call.Path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Markers.Query);
        foreach (var header in new[] { "User-Agent", "X-Forwarded-For", "Referer", "Origin", "baggage", "tracestate", "X-Request-Id" })
        {
            request.Headers.TryAddWithoutValidation(header, $"{Markers.Header}={Markers.Header}");
        }

        if (call.Body is not null)
        {
            request.Content = new StringContent(call.Body as string ?? JsonSerializer.Serialize(call.Body, Calls.Options), Encoding.UTF8, "application/json");
        }

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Nowhere([response.Headers.ToString(), response.Content.Headers.ToString()], token);
        if (!response.IsSuccessStatusCode)
        {
            Nowhere([await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)], token);
        }
    }

    private static void Nowhere(IReadOnlyList<string> said, string token)
    {
        Assert.NotEmpty(said);
        var found = said.Select(line => (Marker: Markers.In(line, token), Line: line)).Where(line => line.Marker is not null).Select(line => $"{line.Marker} in: {line.Line}").Distinct().Take(5);
        Assert.Empty(found);
    }
}
