using System.Net;

namespace OutlookCoach.Service.Tests.Sandbox;

public sealed class OriginTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    [Fact]
    public async Task The_pane_may_ask_for_a_token_and_no_other_site_may()
    {
        var sandbox = shared.Running;

        using var pane = await Ask(sandbox, "/sandbox/token", "http://localhost:5977");
        using var foreign = await Ask(sandbox, "/sandbox/token", "https://elsewhere.example");

        Assert.Equal(HttpStatusCode.OK, pane.StatusCode);
        Assert.Equal("http://localhost:5977", pane.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.False(foreign.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Another_site_cannot_drop_mail()
    {
        var sandbox = shared.Running;

        using var answer = await Ask(sandbox, "/sandbox/mail", "https://elsewhere.example");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("mail.attacker.example", HttpStatusCode.BadRequest)]
    public async Task Only_the_names_of_this_machine_are_answered(string host, HttpStatusCode expected)
    {
        var sandbox = shared.Running;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz");
        request.Headers.Host = $"{host}:{new Uri(sandbox.Address).Port}";

        using var answer = await sandbox.Http.SendAsync(request, RunningSandbox.Cancellation);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_frames_the_pane_only_and_runs_own_scripts_only()
    {
        var sandbox = shared.Running;

        using var answer = await sandbox.Http.GetAsync("/", RunningSandbox.Cancellation);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-src http://localhost:5977;", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void No_script_of_the_page_makes_html_of_text()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "SandboxPage", "scripts");

        var scripts = Directory.GetFiles(folder, "*.js").Select(File.ReadAllText).ToList();

        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\"\\*\"\\)", script));
    }

    private static async Task<HttpResponseMessage> Ask(RunningSandbox sandbox, string path, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(ALetter.Saying("Hello")) };
        request.Headers.Add("Origin", origin);
        return await sandbox.Http.SendAsync(request, RunningSandbox.Cancellation);
    }
}
