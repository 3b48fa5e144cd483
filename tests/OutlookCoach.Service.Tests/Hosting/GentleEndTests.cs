using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Hosting;

/// <summary>The service as a process of its own is asked to end while it adds a reminder.</summary>
public sealed class GentleEndTests(RunningSandbox sandbox)
{
    [Fact]
    public async Task What_was_begun_is_finished_before_it_ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal.");
        await using var road = await SlowRoad.ToAsync(sandbox.Url);
        var address = FreeAddress();
        using var service = Start(address, road);
        using var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", sandbox.Token);
        await ReadyAsync(http, service);

        var adding = http.SendJsonAsync(HttpMethod.Post, "/api/reminders", Samples.Add("gentle-end"));
        await road.Begun;
        using (var signal = Process.Start("kill", ["-TERM", $"{service.Id}"]))
        {
            await signal.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await RefusedAsync(address);
        Assert.False(service.HasExited, "It ended with a call unanswered.");
        road.GoOn();

        using var answer = await adding;
        var result = Assert.Single((await answer.ReadAsync<AddResults>()).Results);
        await service.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(AddStatus.Created, result.Status);
        Assert.Equal(0, service.ExitCode);
    }

    private Process Start(Uri address, SlowRoad road)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(GraphSettings).Assembly.Location, $"--urls={address}", "--environment=Development", $"--Sandbox:Url={sandbox.Url}", $"--Graph:BaseUrl={road.Url}"]) { RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return process;
    }

    private static async Task ReadyAsync(HttpClient http, Process service)
    {
        while (!await AnswersAsync(http))
        {
            Assert.False(service.HasExited, "The service ended before it served.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    // New callers are turned away while the old one is still waited for.
    private static async Task RefusedAsync(Uri address)
    {
        using var another = new HttpClient { BaseAddress = address };
        while (await AnswersAsync(another))
        {
            another.DefaultRequestHeaders.ConnectionClose = true;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/readyz", UriKind.Relative), TestContext.Current.CancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://{listener.LocalEndpoint}/");
    }

    /// <summary>The way to the sandbox; whatever is to be created waits there until it may go on.</summary>
    private sealed class SlowRoad : IAsyncDisposable
    {
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly HttpClient sandbox;
        private readonly WebApplication app;

        private SlowRoad(Uri target)
        {
            sandbox = new HttpClient { BaseAddress = target };
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            app = builder.Build();
            app.Run(PassOnAsync);
        }

        public Uri Url => new(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), "v1.0");

        public Task Begun => begun.Task.WaitAsync(TimeSpan.FromSeconds(30));

        public static async Task<SlowRoad> ToAsync(Uri target)
        {
            var road = new SlowRoad(target);
            await road.app.StartAsync(TestContext.Current.CancellationToken);
            return road;
        }

        public void GoOn() => open.TrySetResult();

        public async ValueTask DisposeAsync()
        {
            GoOn();
            await app.DisposeAsync();
            sandbox.Dispose();
        }

        private async Task PassOnAsync(HttpContext context)
        {
            using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), context.Request.Path + context.Request.QueryString.Value);
            foreach (var header in new[] { "Authorization", "Prefer" })
            {
                request.Headers.TryAddWithoutValidation(header, context.Request.Headers[header].ToArray());
            }

            if (HttpMethods.IsPost(context.Request.Method))
            {
                begun.TrySetResult();
                await open.Task;
                request.Content = new StreamContent(context.Request.Body);
                request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
            }

            using var answer = await sandbox.SendAsync(request, context.RequestAborted);
            context.Response.StatusCode = (int)answer.StatusCode;
            context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
            await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }
}
