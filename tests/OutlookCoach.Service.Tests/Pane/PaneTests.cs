using System.Net.Http.Json;
using OutlookCoach.Service.Pane;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Pane;

public sealed class PaneTests(RunningSandbox sandbox) : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("outlookcoach-pane-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task The_pane_is_told_where_to_sign_in()
    {
        using var app = new CoachApp(sandbox);
        using var http = app.CreateClient();

        using var response = await http.GetAsync(new Uri("/pane/settings.json", UriKind.Relative), TestContext.Current.CancellationToken);

        var settings = await response.ReadAsync<PaneSettings>();
        Assert.Equal(new PaneSignIn(SignInKind.Sandbox) { TokenUrl = $"{sandbox.Url}sandbox/token" }, settings.SignIn);
    }

    [Fact]
    public async Task The_panes_page_may_be_framed_by_outlook_and_the_sandbox_and_is_asked_for_again_each_time()
    {
        using var response = await GetAsync("/pane/index.html");

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com;", policy, StringComparison.Ordinal);
        Assert.Matches("frame-ancestors 'self' .*https://outlook.live.com.* " + sandbox.Url.ToString().TrimEnd('/'), policy);
        Assert.Matches("connect-src 'self' https://login.microsoftonline.com " + sandbox.Url.ToString().TrimEnd('/'), policy);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("X-Frame-Options"));
        Assert.True(response.Headers.CacheControl?.NoCache);
    }

    [Theory]
    [InlineData("de", "German")]
    [InlineData("de-AT,de;q=0.9,en;q=0.8", "German")]
    [InlineData("en-GB,en;q=0.9,de;q=0.8", "English")]
    [InlineData("fr-FR,fr;q=0.9,de;q=0.8", "English")]
    [InlineData("en;q=0.5, de;q=0.9", "German")]
    [InlineData("den, ;;q=", "English")]
    [InlineData("", "English")]
    [InlineData(null, "English")]
    public async Task The_panes_page_stands_in_the_language_that_the_browser_asks_for(string? asked, string language)
    {
        using var response = await GetAsync("/pane/index.html", language: asked);

        Assert.Equal(language, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Accept-Language", response.Headers.Vary);
        Assert.True(response.Headers.CacheControl?.NoCache);
    }

    [Fact]
    public async Task Hashed_files_are_kept_for_a_year()
    {
        using var response = await GetAsync("/pane/assets/main-1a2b.js");

        Assert.Equal(TimeSpan.FromDays(365), response.Headers.CacheControl?.MaxAge);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Files_go_out_small(string encoding)
    {
        using var response = await GetAsync("/pane/assets/main-1a2b.js", encoding: encoding);

        Assert.Equal(encoding, Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.True((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length < 200);
    }

    [Fact]
    public async Task What_is_said_of_a_mail_is_not_compressed_beside_what_somebody_else_sent()
    {
        using var app = new CoachApp(sandbox);
        using var http = app.SignedIn();
        http.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");

        using var response = await http.PostAsJsonAsync(new Uri("/api/tone", UriKind.Relative), new { text = "Thank you." }, TestContext.Current.CancellationToken);

        response.EnsureSuccessStatusCode();
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Who_may_frame_the_pane_can_be_set()
    {
        using var response = await GetAsync("/pane/index.html", app => app.With("Pane:FramedBy:0", "https://mail.university.example"));

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'self' https://mail.university.example", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("outlook.live.com", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_before_sending_is_told_its_own_address()
    {
        using var response = await GetAsync("/pane/onsend.js");

        var script = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("var outlookCoachAddress=\"https://localhost/pane/\";\ncheck()", script);
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Outlook_is_told_that_the_check_may_call_the_service()
    {
        using var response = await GetAsync("/.well-known/microsoft-officeaddins-allowed.json");

        Assert.Equal("""{"allowed":["https://localhost/pane/onsend.js"]}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("evil.example\";alert(1);//")]
    [InlineData("evil.example/</script>")]
    public async Task No_host_header_writes_a_script(string host)
    {
        using var response = await GetAsync("/pane/onsend.js", host: host);

        var script = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("alert", script, StringComparison.Ordinal);
        Assert.DoesNotContain("<", script, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, Action<CoachApp>? change = null, string? host = null, string? encoding = null, string? language = null)
    {
        var pane = Directory.CreateDirectory(Path.Combine(root, "wwwroot", "pane", "assets")).Parent!.FullName;
        await File.WriteAllTextAsync(Path.Combine(pane, "index.html"), "English", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(pane, "index.de.html"), "German", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(pane, "assets", "main-1a2b.js"), new string('a', 5_000), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(pane, "onsend.js"), "check()", TestContext.Current.CancellationToken);
        using var app = new CoachApp(sandbox).With("contentRoot", root);
        change?.Invoke(app);
        using var http = app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (host is not null)
        {
            request.Headers.TryAddWithoutValidation("Host", host);
        }

        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return host is null ? response.EnsureSuccessStatusCode() : response;
    }
}
