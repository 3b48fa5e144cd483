using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using OutlookCoach.Sandbox;

namespace OutlookCoach.Service.Tests.Sandbox;

/// <summary>A sandbox on a free port, with folders of its own and a clock that stands at 2026-06-01 12:00 UTC.</summary>
internal sealed class RunningSandbox : IAsyncDisposable
{
    // Making a key takes longer than most tests; all sandboxes but those about keys start with this one.
    private static readonly Lazy<string> Key = new(() =>
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportPkcs8PrivateKeyPem();
    });

    private readonly WebApplication app;

    private RunningSandbox(WebApplication app, SandboxOptions options, FakeTimeProvider clock)
    {
        this.app = app;
        Options = options;
        Clock = clock;
        Address = app.Services.GetRequiredService<SandboxAddress>().Origin;
        Http = new HttpClient { BaseAddress = new Uri(Address) };
    }

    public SandboxOptions Options { get; }

    public FakeTimeProvider Clock { get; }

    public string Address { get; }

    public HttpClient Http { get; }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Options with an empty mail folder and state folder.</summary>
    public static SandboxOptions FreshOptions()
    {
        var root = TestFolders.Fresh();
        var state = Directory.CreateDirectory(Path.Combine(root, "state")).FullName;
        File.WriteAllText(Path.Combine(state, "signing-key.pem"), Key.Value);
        return new SandboxOptions
        {
            Url = "http://localhost:0",
            MailFolder = Directory.CreateDirectory(Path.Combine(root, "mail")).FullName,
            StateFolder = state,
            PaneUrl = new Uri("http://localhost:5977/pane/"),
            TimeZone = "GMT Standard Time",
        };
    }

    public static async Task<RunningSandbox> Start(SandboxOptions? options = null)
    {
        var chosen = options ?? FreshOptions();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));
        var app = SandboxApp.Create(chosen, clock);
        await app.StartAsync(Cancellation);
        return new RunningSandbox(app, chosen, clock);
    }

    /// <summary>Signs in: every call from now on carries a token.</summary>
    public async Task<RunningSandbox> SignedIn()
    {
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Token());
        return this;
    }

    public async Task<string> Token()
    {
        using var answer = await Http.PostAsync("/sandbox/token", null, Cancellation);
        return (string)(await Json(answer))["access_token"]!;
    }

    /// <summary>The real client of Microsoft Graph, pointed at the sandbox.</summary>
    public GraphServiceClient Graph() => new(
        new HttpClient(),
        new BaseBearerTokenAuthenticationProvider(new SandboxTokens(this)),
        $"{Address}/v1.0");

    public async Task<JsonObject> Get(string path, string? prefer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (prefer is not null)
        {
            request.Headers.Add("Prefer", prefer);
        }

        using var answer = await Http.SendAsync(request, Cancellation);
        return await Json(answer);
    }

    public Task<HttpResponseMessage> Post(string path, object body) => Http.PostAsJsonAsync(path, body, Cancellation);

    public Task<HttpResponseMessage> Drop(byte[] file) => Http.PostAsync("/sandbox/mail", new ByteArrayContent(file), Cancellation);

    public static async Task<JsonObject> Json(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!.AsObject();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }
}
