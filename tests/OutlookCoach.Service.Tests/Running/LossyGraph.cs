using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OutlookCoach.Service.Tests.Running;

/// <summary>Stands between the service and the sandbox and loses answers: the work is done, the connection breaks.</summary>
public sealed class LossyGraph : IAsyncDisposable
{
    private readonly HttpClient sandbox;
    private readonly WebApplication app;
    private readonly string method;
    private int left;

    private LossyGraph(Uri target, string method, int losses)
    {
        this.method = method;
        left = losses;
        sandbox = new HttpClient { BaseAddress = target };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(PassOnAsync);
    }

    public Uri Url => new(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), "v1.0");

    /// <summary>Loses the answers of the first so many calls of this method.</summary>
    public static async Task<LossyGraph> BeforeAsync(RunningSandbox sandbox, string method, int losses)
    {
        var lossy = new LossyGraph(sandbox.Url, method, losses);
        await lossy.app.StartAsync(TestContext.Current.CancellationToken);
        return lossy;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        sandbox.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), context.Request.Path + context.Request.QueryString.Value);
        if (context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(context.Request.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
        }

        foreach (var header in new[] { "Authorization", "Prefer" })
        {
            request.Headers.TryAddWithoutValidation(header, context.Request.Headers[header].ToArray());
        }

        using var response = await sandbox.SendAsync(request, context.RequestAborted);
        if (context.Request.Method == method && Interlocked.Decrement(ref left) >= 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
