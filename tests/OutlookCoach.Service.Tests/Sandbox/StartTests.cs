using OutlookCoach.Sandbox;

namespace OutlookCoach.Service.Tests.Sandbox;

public sealed class StartTests
{
    [Theory]
    [InlineData("http://0.0.0.0:5190")]
    [InlineData("http://192.168.1.20:5190")]
    [InlineData("http://*:5190")]
    [InlineData("http://localhost:5190;http://0.0.0.0:5191")]
    [InlineData("https://localhost:5190")]
    [InlineData("ftp://localhost")]
    [InlineData("")]
    public void An_address_that_is_not_http_on_this_machine_is_refused_with_a_sentence(string url)
    {
        var refusal = Assert.Throws<SandboxRefusedException>(() => SandboxApp.Create(RunningSandbox.FreshOptions() with { Url = url }));

        Assert.Contains("http://localhost", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Production_is_refused_with_a_sentence()
    {
        var refusal = Assert.Throws<SandboxRefusedException>(
            () => SandboxApp.Create(RunningSandbox.FreshOptions() with { EnvironmentName = "Production" }));

        Assert.Contains("does not start in Production", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_answers_one_when_it_is_told_to_run_in_production()
    {
        var code = await SandboxProgram.Main(["--environment", "Production", "--urls", "http://localhost:0"]);

        Assert.Equal(1, code);
    }

    [Fact]
    public void Settings_come_from_the_command_line()
    {
        var options = SandboxSettings.Read(["--urls", "http://localhost:0", "--Sandbox:PaneUrl", "http://localhost:5080/pane/?a=b", "--Sandbox:ExitWithParent", "true"]);

        Assert.Equal("http://localhost:0", options.Url);
        Assert.Equal("http://localhost:5080", options.PaneOrigin);
        Assert.True(options.ExitWithParent);
    }

    [Fact]
    public void A_setting_that_cannot_be_read_is_refused_with_a_sentence()
    {
        var refusal = Assert.Throws<SandboxRefusedException>(() => SandboxSettings.Read(["--Sandbox:ExitWithParent", "perhaps"]));

        Assert.Contains("ExitWithParent", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_listens_on_a_free_port_under_both_loopback_addresses()
    {
        await using var sandbox = await RunningSandbox.Start();
        var port = new Uri(sandbox.Address).Port;

        var answer = await sandbox.Http.GetStringAsync($"http://127.0.0.1:{port}/healthz", RunningSandbox.Cancellation);

        Assert.NotEqual(0, port);
        Assert.Equal("ok", answer);
    }
}
