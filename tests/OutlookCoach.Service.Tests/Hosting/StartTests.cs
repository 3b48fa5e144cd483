using System.Diagnostics;
using System.Net;
using OutlookCoach.Service.Graph;
using OutlookCoach.Service.Tests.SignIn;

namespace OutlookCoach.Service.Tests.Hosting;

/// <summary>The service as a process of its own, as an operator starts it.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("outlookcoach-start-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_mistake_in_the_playbook_is_named_with_its_place_and_nothing_starts()
    {
        var file = Path.Combine(folder, "en", "sentences", "problems.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "message-gone: fine\nmessage-gone-next: [not, a sentence\n", TestContext.Current.CancellationToken);

        var (code, said) = await StartAsync(("ASPNETCORE_ENVIRONMENT", "Development"), ("Playbook__ExtraFolder", folder));

        Assert.Equal(1, code);
        Assert.Matches(@"(?m)^en/sentences/problems\.yaml:\d+:\d+: .+", said);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AzureAd:ClientId")]
    [InlineData("AzureAd:ClientSecret", "AzureAd__ClientId", "11111111-2222-3333-4444-555555555555")]
    public async Task In_production_a_missing_setting_is_named_and_nothing_starts(string missing, string? given = null, string? value = null)
    {
        var (code, said) = await StartAsync(("ASPNETCORE_ENVIRONMENT", "Production"), (given ?? "Unused", value ?? "x"));

        Assert.Equal(1, code);
        Assert.Contains($"the setting {missing} is missing", said, StringComparison.Ordinal);
        Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("AzureAd:ClientId must be the id of", "AzureAd__ClientId", "our-app")]
    [InlineData("AzureAd:Instance must be an address that begins with https://", "AzureAd__Instance", "http://login.example/")]
    [InlineData("AzureAd:ClientCredentials must be a single entry", "AzureAd__ClientSecret", "s", "AzureAd__ClientCredentials__0__SourceType", "Path")]
    [InlineData("AzureAd:ClientCredentials must be a single entry", "AzureAd__ClientCredentials__0__SourceType", "Path", "AzureAd__ClientCredentials__1__SourceType", "Path")]
    [InlineData("AzureAd:ClientCredentials:0:SourceType must be ClientSecret, Path or", "AzureAd__ClientCredentials__0__SourceType", "KeyVault")]
    [InlineData("AzureAd:ClientCredentials:0:ClientSecret is missing", "AzureAd__ClientCredentials__0__SourceType", "ClientSecret")]
    [InlineData("AzureAd:ClientCredentials:0:CertificateDiskPath must be a file", "AzureAd__ClientCredentials__0__SourceType", "Path")]
    [InlineData("AzureAd:ClientCredentials:0:CertificateDiskPath must be a file", "AzureAd__ClientCredentials__0__SourceType", "Path", "AzureAd__ClientCredentials__0__CertificateDiskPath", "nowhere.pem")]
    public async Task A_setting_of_the_sign_in_that_could_not_work_is_named_and_nothing_starts(string named, params string[] settings)
    {
        var (code, said) = await StartAsync([("ASPNETCORE_ENVIRONMENT", "Production"), ("AzureAd__ClientId", "11111111-2222-3333-4444-555555555555"), .. Pairs(settings)]);

        Assert.Equal(1, code);
        Assert.Contains($"the setting {named}", said, StringComparison.Ordinal);
        Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("without-key.pem", null, null)]
    [InlineData("locked.pfx", "p4ss", "wrong")]
    public async Task A_certificate_that_cannot_sign_is_named_and_nothing_starts(string file, string? password, string? given)
    {
        var path = Certificates.Write(folder, file, password, withKey: false);

        var (code, said) = await StartAsync(
            ("ASPNETCORE_ENVIRONMENT", "Production"),
            ("AzureAd__ClientId", "11111111-2222-3333-4444-555555555555"),
            ("AzureAd__ClientCredentials__0__SourceType", "Path"),
            ("AzureAd__ClientCredentials__0__CertificateDiskPath", path),
            ("AzureAd__ClientCredentials__0__CertificatePassword", given ?? ""));

        Assert.Equal(1, code);
        Assert.Contains("with a certificate and its private key", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sandbox_on_another_computer_is_not_trusted()
    {
        var (code, said) = await StartAsync(("ASPNETCORE_ENVIRONMENT", "Development"), ("Sandbox__Url", "http://sandbox.example:5176"));

        Assert.Equal(1, code);
        Assert.Contains("must be an address on this computer", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_settings_the_sandbox_starts_beside_it_and_ends_with_it_even_when_killed()
    {
        using var process = Start(("ASPNETCORE_ENVIRONMENT", "Development"), ("Sandbox__StateFolder", folder));
        using var http = new HttpClient();

        var address = await OpenAddressAsync(process);
        using var page = await http.GetAsync(address, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.True(await GoneAsync(http, address), "The sandbox went on without the service.");
    }

    private static IEnumerable<(string Name, string Value)> Pairs(string[] flat) => flat.Chunk(2).Select(pair => (pair[0], pair[1]));

    private static async Task<Uri> OpenAddressAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("Open ", StringComparison.Ordinal))
            {
                return new Uri(line["Open ".Length..]);
            }
        }

        throw new InvalidOperationException("The service ended without an address.");
    }

    private static async Task<bool> GoneAsync(HttpClient http, Uri address)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            try
            {
                using var answer = await http.GetAsync(address, TestContext.Current.CancellationToken);
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
            catch (HttpRequestException)
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<(int Code, string Said)> StartAsync(params (string Name, string Value)[] settings)
    {
        using var process = Start(settings);
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }

    private static Process Start(params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(GraphSettings).Assembly.Location])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
