using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OutlookCoach.Service.Tests.Watching;

/// <summary>Takes what the service exports, as a collector would, and keeps it as it came: the texts in it stand there in plain.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> parts = new(StringComparer.Ordinal);
    private readonly WebApplication app;

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(KeepAsync);
    }

    public string Url => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public string Traces => Told("/v1/traces");

    public string Measurements => Told("/v1/metrics");

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector.app.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private string Told(string path) => string.Concat(parts.GetValueOrDefault(path) ?? []);

    private async Task KeepAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        parts.GetOrAdd(context.Request.Path, _ => new ConcurrentQueue<string>()).Enqueue(Encoding.Latin1.GetString(body.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }
}
