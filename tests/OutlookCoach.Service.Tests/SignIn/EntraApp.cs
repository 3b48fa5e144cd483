using System.Text;
using Microsoft.Extensions.Time.Testing;
using OutlookCoach.Service.Tests.Graph;
using OutlookCoach.Service.Tests.Running;
using WireMock.RequestBuilders;
using WireMock.Server;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>The service as it runs on Microsoft 365, with stand-ins for Entra and for Graph.</summary>
public sealed class EntraApp : IDisposable
{
    private readonly WireMockServer graph = WireMockServer.Start();

    public EntraApp(RunningSandbox sandbox)
        : this(sandbox, null, ("AzureAd:ClientSecret", "s3cret"))
    {
    }

    private EntraApp(RunningSandbox sandbox, string? issuer, params (string Name, string Value)[] settings)
    {
        Entra = new FakeEntra(Clock, issuer);
        App = new CoachApp(sandbox) { Clock = Clock, SignIn = Entra.Connection() }
            .With("AzureAd:Instance", Entra.Url + "/")
            .With("AzureAd:ClientId", FakeEntra.Client)
            .With("Graph:BaseUrl", $"{graph.Url}/v1.0");
        foreach (var (name, value) in settings)
        {
            App.With(name, value);
        }

        Forget();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    public FakeEntra Entra { get; }
    public CoachApp App { get; }

    /// <summary>Root of Graph, without the version: what the permissions are named after.</summary>
    public string Graph => graph.Url!;

    /// <summary>What Graph was shown to let somebody in, oldest first.</summary>
    public IReadOnlyList<string> Shown => [.. graph.LogEntries.Select(entry => entry.RequestMessage!.Headers!["Authorization"].Single())];

    /// <summary>The same with other settings; one of them must say how the service proves itself.</summary>
    public static EntraApp With(RunningSandbox sandbox, params (string Name, string Value)[] settings) => new(sandbox, null, settings);

    /// <summary>The same on a cloud whose tokens name another issuer than the address that they come from.</summary>
    public static EntraApp IssuedBy(RunningSandbox sandbox, string issuer) => new(sandbox, issuer, ("AzureAd:ClientSecret", "s3cret"));

    /// <summary>Asks for something that needs no mailbox.</summary>
    public Task<HttpResponseMessage> CheckToneAsync(string token) => SendAsync(token, HttpMethod.Post, "/api/tone", new { text = "Thank you." });

    /// <summary>Reads a mail of the mailbox.</summary>
    public Task<HttpResponseMessage> ReadAsync(string token) => SendAsync(token, HttpMethod.Post, "/api/readings", new { messageId = "m1" });

    /// <summary>Lists the reminders of the calendar.</summary>
    public Task<HttpResponseMessage> ListAsync(string token) => SendAsync(token, HttpMethod.Get, "/api/reminders", new { });

    /// <summary>Begins a test: everything works, and nothing was asked so far.</summary>
    public void Forget()
    {
        Entra.Forget();
        Entra.Grant();
        graph.Reset();
        graph.Given(Request.Create().WithPath("/v1.0/me/messages/m1")).RespondWith(FakeGraph.Json(FakeGraph.Message));
        graph.Given(Request.Create().WithPath("/v1.0/me/events")).RespondWith(FakeGraph.Json("""{"value":[]}"""));
    }

    /// <summary>Graph refuses the next call until a token comes that answers these claims, as when a session was revoked.</summary>
    public void GraphAsksOnceFor(string claims)
    {
        var asked = $"Bearer realm=\"\", authorization_uri=\"{Entra.Url}/common/oauth2/authorize\", error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims))}\"";
        graph.Given(Request.Create().WithPath("/v1.0/me/messages/m1").WithHeader("Authorization", "Bearer granted-1")).AtPriority(-1)
            .RespondWith(FakeGraph.Error(401, "InvalidAuthenticationToken").WithHeader("WWW-Authenticate", asked));
    }

    public void Dispose()
    {
        App.Dispose();
        Entra.Dispose();
        graph.Dispose();
    }

    private async Task<HttpResponseMessage> SendAsync(string token, HttpMethod method, string path, object body)
    {
        using var http = App.CreateClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + token);
        return await http.SendJsonAsync(method, path, body);
    }
}
