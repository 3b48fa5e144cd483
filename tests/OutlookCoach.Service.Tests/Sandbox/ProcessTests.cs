using System.Diagnostics;
using OutlookCoach.Sandbox;

namespace OutlookCoach.Service.Tests.Sandbox;

public sealed class ProcessTests
{
    [Fact]
    public async Task It_prints_its_address_and_ends_when_its_parent_closes_standard_input()
    {
        var options = RunningSandbox.FreshOptions();
        using var process = Start("--urls=http://localhost:0", "--environment=Development", "--Sandbox:ExitWithParent=true", $"--Sandbox:StateFolder={options.StateFolder}");

        var line = await process.StandardOutput.ReadLineAsync(RunningSandbox.Cancellation);
        using var http = new HttpClient();
        var health = await http.GetStringAsync($"{line?["Sandbox ready at ".Length..]}/healthz", RunningSandbox.Cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(RunningSandbox.Cancellation).WaitAsync(TimeSpan.FromSeconds(30), RunningSandbox.Cancellation);

        Assert.Equal("ok", health);
        Assert.Equal(0, process.ExitCode);
    }

    private static Process Start(params string[] arguments)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return Process.Start(new ProcessStartInfo(host, [typeof(SandboxApp).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }
}
