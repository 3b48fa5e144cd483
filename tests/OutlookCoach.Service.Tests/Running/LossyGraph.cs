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
    private Loss loss;
    private int heard;

    private LossyGraph(Uri target, Loss loss)
    {
        this.loss = loss;
        sandbox = new HttpClient { BaseAddress = target };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(PassOnAsync);
    }

    public Uri Url => new(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), "v1.0");

    /// <summary>Loses the answers of the first so many calls of this method.</summary>
    public static Task<LossyGraph> BeforeAsync(RunningSandbox sandbox, string method, int losses) =>
        BeforeAsync(sandbox.Url, new Loss(method, LossMoment.AfterDoing, time => time <= losses));

    /// <summary>Loses what the loss says.</summary>
    public static async Task<LossyGraph> BeforeAsync(Uri sandbox, Loss loss)
    {
        var lossy = new LossyGraph(sandbox, loss);
        await lossy.app.StartAsync(TestContext.Current.CancellationToken);
        return lossy;
    }

    /// <summary>From now on this is lost, counted afresh.</summary>
    public void Lose(Loss next)
    {
        heard = 0;
        loss = next;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        sandbox.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        var lost = context.Request.Method == loss.Method && loss.Chosen(Interlocked.Increment(ref heard));
        if (lost && loss.Moment == LossMoment.BeforeDoing)
        {
            Lose(context);
            return;
        }

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

        using var response = await sandbox.SendAsync(request, CancellationToken.None);
        if (lost)
        {
            Lose(context);
            return;
        }

        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private void Lose(HttpContext context)
    {
        loss.Meanwhile?.Invoke();
        context.Abort();
    }
}
