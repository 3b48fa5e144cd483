using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Hosting;

/// <summary>What is opened beside the start, and what is said when a part of it is broken.</summary>
public sealed class OpeningTests(CoachApp app) : IClassFixture<CoachApp>
{
    private static readonly string Category = typeof(Opening).FullName!;

    [Fact]
    public async Task A_part_that_cannot_be_opened_is_told_once_and_the_service_is_not_ready()
    {
        BrokenPart[] broken = [new("replies", "en/replies/thanks/plain.md:3:1: What is {firm}?")];
        await using var service = app.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            services.Replace(ServiceDescriptor.Singleton(at => new Opening(() => broken, at.GetRequiredService<ILogger<Opening>>())))));
        using var http = service.CreateClient();

        await ToldAsync();
        var first = await StatusAsync(http, "/readyz");
        var second = await StatusAsync(http, "/readyz");
        var lives = await StatusAsync(http, "/healthz");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (first, second, lives));
        var line = Assert.Single(Told());
        Assert.Contains($"{LogLevel.Critical} A part of the Playbook could not be opened: replies. {broken[0].Problem}", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ships_opens_without_a_word_and_the_service_is_ready()
    {
        await using var service = new CoachApp(app.Sandbox);
        using var http = service.CreateClient();

        await service.Services.GetRequiredService<Opening>().BeginAsync();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "/readyz"));
        Assert.DoesNotContain(service.Logs.Lines, line => line.StartsWith(Category, StringComparison.Ordinal));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private async Task ToldAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Told().Length == 0)
        {
            await Task.Delay(10, patience.Token);
        }
    }

    private string[] Told() => [.. app.Logs.Lines.Where(line => line.StartsWith(Category, StringComparison.Ordinal))];
}
