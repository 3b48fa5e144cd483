using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OutlookCoach.Sandbox;
using OutlookCoach.Sandbox.SignIn;
using OutlookCoach.Service.Tests.Running;

[assembly: AssemblyFixture(typeof(RunningSandbox))]

namespace OutlookCoach.Service.Tests.Running;

/// <summary>One sandbox on a free port for all tests, with a state folder of its own.</summary>
public sealed class RunningSandbox : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("outlookcoach-").FullName;
    private readonly WebApplication app;

    public RunningSandbox()
    {
        app = SandboxApp.Create(new SandboxOptions { Url = "http://localhost:0", StateFolder = folder, TimeZone = "W. Europe Standard Time" });
        Url = new Uri(app.Services.GetRequiredService<SandboxAddress>().Origin);
    }

    public Uri Url { get; }

    /// <summary>A fresh token of the sandbox's person.</summary>
    public string Token => app.Services.GetRequiredService<Tokens>().Issue();

    /// <summary>A token as it would be issued at the time of this clock.</summary>
    public string TokenAt(TimeProvider clock) =>
        new Tokens(app.Services.GetRequiredService<SigningKey>(), app.Services.GetRequiredService<SandboxAddress>(), clock).Issue();

    /// <summary>The sandbox as Microsoft Graph, past the service.</summary>
    public HttpClient Graph()
    {
        var http = new HttpClient { BaseAddress = new Uri(Url, "v1.0/") };
        http.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        return http;
    }

    /// <summary>The id of the letter whose subject starts with these words.</summary>
    public Task<string> LetterAsync(string subject) => FindAsync(found => found.StartsWith(subject, StringComparison.OrdinalIgnoreCase));

    /// <summary>The id of the letter whose file name contains these words.</summary>
    public Task<string> LetterFromFileAsync(string name)
    {
        var file = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Mail"), $"*{name}*.eml").Single();
        var subject = File.ReadLines(file).First(line => line.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase));
        return FindAsync(found => found == subject["Subject:".Length..].Trim());
    }

    public async ValueTask InitializeAsync() => await app.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> FindAsync(Func<string, bool> subject)
    {
        using var http = Graph();
        using var page = JsonDocument.Parse(await http.GetStringAsync(new Uri("me/messages?$top=100&$select=id,subject", UriKind.Relative)));
        return page.RootElement.GetProperty("value").EnumerateArray()
            .First(letter => subject(letter.GetProperty("subject").GetString()!))
            .GetProperty("id").GetString()!;
    }
}
