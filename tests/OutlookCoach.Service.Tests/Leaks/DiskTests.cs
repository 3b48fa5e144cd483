using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Pane;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Leaks;

/// <summary>The service as a process of its own: what it leaves on the disk, prints, and hands to the process beside it.</summary>
[Collection(nameof(Overheard))]
public sealed class DiskTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("outlookcoach-disk-").FullName;
    private readonly Uri address = new($"http://localhost:{FreePort()}");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Nothing_that_was_sent_is_written_printed_or_handed_on()
    {
        using var process = Start();
        var printed = new StringBuilder();
        process.OutputDataReceived += (_, line) => Add(printed, line.Data);
        process.ErrorDataReceived += (_, line) => Add(printed, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await OpenedAsync(printed);
            using var http = new HttpClient { BaseAddress = address };
            var settings = await http.GetFromJsonAsync<PaneSettings>(new Uri("/pane/settings.json", UriKind.Relative), Calls.Options, TestContext.Current.CancellationToken);
            var token = await TokenAsync(new Uri(settings!.SignIn.TokenUrl!));
            await CallAllAsync(http, token);

            Assert.Empty(Written(token));
            Assert.Null(Markers.In(printed.ToString(), token));
            Assert.All(Children(process), child => Assert.Null(Markers.In(child, token)));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(GraphSettings).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.WorkingDirectory = Directory.CreateDirectory(Path.Combine(folder, "here")).FullName;
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ASPNETCORE_URLS"] = address.ToString(),
            ["TMPDIR"] = folder, ["TEMP"] = folder, ["TMP"] = folder, ["HOME"] = folder, ["Logging__LogLevel__Default"] = "Trace",
            // The sandbox is the mailbox: what stands in it is meant to be kept.
            ["Sandbox__StateFolder"] = Path.Combine(folder, "mailbox"), ["AzureAd__ClientSecret"] = Markers.Secret,
        })
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task CallAllAsync(HttpClient http, string token)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (endpoint, calls) in MarkedCalls.ByEndpoint)
        {
            foreach (var (path, body) in calls)
            {
                var method = endpoint.Split(' ')[0];
                using var response = await http.SendJsonAsync(new HttpMethod(method == "ANY" ? "GET" : method), path, body ?? new { });
            }
        }
    }

    private static async Task<string> TokenAsync(Uri url)
    {
        using var http = new HttpClient();
        using var response = await http.PostAsync(url, null, TestContext.Current.CancellationToken);
        var answer = await response.ReadAsync<Dictionary<string, object>>();
        return answer.Values.Select(value => $"{value}").Single(value => value.Count(sign => sign == '.') == 2);
    }

    private IEnumerable<string> Written(string token) =>
        from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        where !path.StartsWith(Path.Combine(folder, "mailbox"), StringComparison.Ordinal) && new FileInfo(path).Length > 0
        where Markers.In(path + Encoding.Latin1.GetString(File.ReadAllBytes(path)), token) is not null
        select path;

    // Only Linux tells what another process was started with.
    private static IEnumerable<string> Children(Process parent) => !OperatingSystem.IsLinux() ? [] :
        from path in Directory.EnumerateDirectories("/proc")
        where int.TryParse(Path.GetFileName(path), out _) && Of(path, "stat").Split(' ').ElementAtOrDefault(3) == $"{parent.Id}"
        select Of(path, "cmdline") + Of(path, "environ");

    private static string Of(string process, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, file));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // It has ended, or is somebody else's.
            return "";
        }
    }

    private static void Add(StringBuilder printed, string? line)
    {
        lock (printed)
        {
            printed.AppendLine(line);
        }
    }

    private static async Task OpenedAsync(StringBuilder printed)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            lock (printed)
            {
                if (printed.ToString().Contains("Open ", StringComparison.Ordinal))
                {
                    return;
                }
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException("The service did not start: " + printed);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
