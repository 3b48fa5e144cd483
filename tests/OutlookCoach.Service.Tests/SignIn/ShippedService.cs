using System.Diagnostics;
using System.Net.Http.Headers;
using OutlookCoach.Service.Graph;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>The service as it ships, on stand-ins for Entra and for Graph: a process of its own that trusts what its machine trusts.</summary>
public sealed class ShippedService : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";
    private const string Proof = "proof.pem";
    private readonly string folder = Directory.CreateTempSubdirectory("outlookcoach-shipped-").FullName;
    private Process? process;

    /// <summary>A published program to try instead of the one that was just built, such as one compiled ahead of time.</summary>
    public static string? Published { get; } = Environment.GetEnvironmentVariable("SERVICE");

    public FakeEntra Entra { get; } = new(TimeProvider.System);

    public ShippedGraph Graph { get; } = new();

    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>What it runs with. It proves itself by a certificate, which asks more of it than a secret.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AzureAd:Instance"] = Entra.Url + "/",
        ["AzureAd:ClientId"] = FakeEntra.Client,
        ["AzureAd:ClientCredentials:0:SourceType"] = "Path",
        ["AzureAd:ClientCredentials:0:CertificateDiskPath"] = Path.Combine(folder, Proof),
        ["Graph:BaseUrl"] = Graph.Url + "/v1.0",
        ["Limits:PersonBurst"] = "10000",
    };

    private string Trusted => Path.Combine(folder, "trusted.pem");

    public async ValueTask InitializeAsync()
    {
        Entra.Grant();
        await WarmAsync();
        Certificates.Write(folder, Proof, null);
        if (OperatingSystem.IsLinux())
        {
            await File.WriteAllTextAsync(Trusted, Entra.CertificatePem, TestContext.Current.CancellationToken);
            process = Process.Start(HowToStart());
            Address = await AddressAsync(process!);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
        }

        Entra.Dispose();
        Graph.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    public HttpClient SignedIn(string token)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere a certificate cannot be trusted for one process alone.");
        var http = new HttpClient { BaseAddress = Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    // On a busy machine the first answers of a stand-in take longer than the service waits for the real one.
    private async Task WarmAsync()
    {
        using var http = new HttpClient(Entra.Connection());
        await http.GetStringAsync(new Uri(Entra.Url + "/common/v2.0/.well-known/openid-configuration"), TestContext.Current.CancellationToken);
        await http.GetStringAsync(new Uri(Entra.Url + "/common/discovery/v2.0/keys"), TestContext.Current.CancellationToken);
        using var granted = await http.PostAsync(new Uri($"{Entra.Url}/{FakeEntra.Work}/oauth2/v2.0/token"), null, TestContext.Current.CancellationToken);
        Entra.Forget();
    }

    private ProcessStartInfo HowToStart()
    {
        var start = Published is { Length: > 0 } program
            ? new ProcessStartInfo(program) { WorkingDirectory = Path.GetDirectoryName(program) }
            : new ProcessStartInfo("dotnet", [typeof(GraphSettings).Assembly.Location]);
        start.RedirectStandardOutput = true;
        start.Environment["SSL_CERT_FILE"] = Trusted;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (name, value) in Settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new Uri(line.Split(Listening)[1].Trim());
            }
        }

        throw new InvalidOperationException("The service ended without an address.");
    }
}
