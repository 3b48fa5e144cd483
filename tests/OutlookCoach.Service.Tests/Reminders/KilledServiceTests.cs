using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using OutlookCoach.Sandbox;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Reminders;

/// <summary>Service and sandbox as processes of their own. The service is killed at every point of adding and of taking out, and started again.</summary>
public sealed class KilledServiceTests : IAsyncLifetime
{
    private static readonly Loss Nothing = new("GET", LossMoment.AfterDoing, _ => false);
    private static readonly string[] Keys = ["killed-a", "killed-b", "killed-c", "killed-d"];
    private readonly string folder = Directory.CreateTempSubdirectory("outlookcoach-killed-").FullName;
    private readonly HttpClient http = new();
    private readonly Uri address = FreeAddress();
    private Process? sandbox;
    private Uri? mail;

    public async ValueTask InitializeAsync()
    {
        sandbox = Start(typeof(SandboxApp), "--urls=http://localhost:0", "--environment=Development", "--Sandbox:ExitWithParent=true", $"--Sandbox:StateFolder={folder}");
        mail = await AddressAsync(sandbox, "Sandbox ready at ");
        using var token = await http.PostAsync(new Uri(mail, "sandbox/token"), null, TestContext.Current.CancellationToken);
        using var issued = JsonDocument.Parse(await token.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", issued.RootElement.GetProperty("access_token").GetString());
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await EndAsync(sandbox!);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Asking_again_after_the_service_was_killed_at_any_point_finishes_the_job()
    {
        await AddTheirsAsync();
        await using var road = await LossyGraph.BeforeAsync(mail!, Nothing);
        var service = await StartedAsync(road);
        foreach (var loss in Losses)
        {
            service = await KilledAsync(service, road, loss, AddAsync);
            Assert.Equal(Keys, await OursAsync());
            Assert.Equal(Keys.Length + 1, await EventsAsync());
            await TakeOutAsync();
            Assert.Equal(1, await EventsAsync());
        }

        await AddAsync();
        service = await KilledAsync(service, road, new Loss("DELETE", LossMoment.AfterDoing, time => time == 2), TakeOutAsync);
        Assert.Equal(1, await EventsAsync());
        await EndAsync(service);
    }

    // Before anything is asked, after looking, before creating, and after creating all in one call.
    private static Loss[] Losses =>
    [
        new("GET", LossMoment.BeforeDoing, time => time == 1),
        new("GET", LossMoment.AfterDoing, time => time == 1),
        new("POST", LossMoment.BeforeDoing, time => time == 1),
        new("POST", LossMoment.AfterDoing, time => time == 1),
    ];

    /// <summary>Asks, kills at the loss, starts again and asks again.</summary>
    private async Task<Process> KilledAsync(Process service, LossyGraph road, Loss loss, Func<Task> ask)
    {
        road.Lose(loss with { Meanwhile = service.Kill });
        await Assert.ThrowsAsync<HttpRequestException>(ask);
        await service.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0, service.ExitCode);
        service.Dispose();

        road.Lose(Nothing);
        var next = await StartedAsync(road);
        await ask();
        return next;
    }

    private async Task AddAsync()
    {
        using var response = await http.PostAsJsonAsync(new Uri(address, "api/reminders"), Samples.Add(Keys), Calls.Options, TestContext.Current.CancellationToken);
        Assert.All((await response.ReadAsync<AddResults>()).Results, result => Assert.NotEqual(AddStatus.Failed, result.Status));
    }

    private async Task TakeOutAsync()
    {
        using var response = await http.DeleteAsync(new Uri(address, "api/reminders"), TestContext.Current.CancellationToken);
        await response.ReadAsync<Removed>();
    }

    private async Task<IEnumerable<string>> OursAsync()
    {
        using var response = await http.GetAsync(new Uri(address, "api/reminders"), TestContext.Current.CancellationToken);
        return (await response.ReadAsync<ReminderList>()).Reminders.Select(reminder => reminder.Key).Order();
    }

    private async Task AddTheirsAsync()
    {
        var time = new { dateTime = "2027-03-01T08:00:00", timeZone = "UTC" };
        using var response = await http.PostAsJsonAsync(new Uri(mail!, "v1.0/me/events"), new { subject = "Dentist", start = time, end = time }, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>How many stand in all: ours, and one of theirs.</summary>
    private async Task<int> EventsAsync()
    {
        using var page = JsonDocument.Parse(await http.GetStringAsync(new Uri(mail!, "v1.0/me/events?$top=100"), TestContext.Current.CancellationToken));
        var subjects = page.RootElement.GetProperty("value").EnumerateArray().Select(item => item.GetProperty("subject").GetString()).ToList();
        Assert.Single(subjects, "Dentist");
        return subjects.Count;
    }

    private async Task<Process> StartedAsync(LossyGraph road)
    {
        var process = Start(typeof(GraphSettings), $"--urls={address}", "--environment=Development", $"--Sandbox:Url={mail}", $"--Graph:BaseUrl={road.Url}");
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        while (!await ServesAsync())
        {
            Assert.False(process.HasExited, "The service ended before it served.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return process;
    }

    private async Task<bool> ServesAsync()
    {
        try
        {
            using var response = await http.GetAsync(new Uri(address, "healthz"), TestContext.Current.CancellationToken);
            return response.IsSuccessStatusCode;
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

    private static Process Start(Type program, params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [program.Assembly.Location, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    private static async Task<Uri> AddressAsync(Process process, string saying)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains(saying, StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
                return new Uri(line.Split(saying)[1].Trim() + "/");
            }
        }

        throw new InvalidOperationException("The process ended without an address.");
    }

    private static async Task EndAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }
}
