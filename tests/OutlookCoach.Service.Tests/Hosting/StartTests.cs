using System.Diagnostics;
using OutlookCoach.Service.Graph;

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

    [Fact]
    public async Task A_sandbox_on_another_computer_is_not_trusted()
    {
        var (code, said) = await StartAsync(("ASPNETCORE_ENVIRONMENT", "Development"), ("Sandbox__Url", "http://sandbox.example:5176"));

        Assert.Equal(1, code);
        Assert.Contains("must be an address on this computer", said, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> StartAsync(params (string Name, string Value)[] settings)
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

        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }
}
