using System.Net;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.SignIn;

public sealed class SignInTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Theory]
    [InlineData("POST", "/api/readings")]
    [InlineData("POST", "/api/replies")]
    [InlineData("POST", "/api/tone")]
    [InlineData("POST", "/api/plans")]
    [InlineData("POST", "/api/reminders")]
    [InlineData("GET", "/api/reminders")]
    [InlineData("PATCH", "/api/reminders/e1")]
    [InlineData("DELETE", "/api/reminders/e1")]
    [InlineData("DELETE", "/api/reminders")]
    [InlineData("POST", "/api/messages/m1/draft")]
    public async Task Without_a_token_nothing_is_answered(string method, string path)
    {
        using var http = app.CreateClient();

        using var response = await http.SendJsonAsync(new HttpMethod(method), path, new { });

        Assert.Equal("not_signed_in", (await response.ProblemAsync()).Code);
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
    }

    [Fact]
    public async Task A_token_that_was_tampered_with_is_refused()
    {
        using var http = app.CreateClient();
        var parts = app.Sandbox.Token.Split('.');
        http.DefaultRequestHeaders.Authorization = new("Bearer", $"{parts[0]}.{parts[1][..^2]}AA.{parts[2]}");

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/tone", new { text = "Thank you." });

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("invalid_token", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/pane/settings.json")]
    public async Task What_is_needed_before_signing_in_is_open(string path)
    {
        using var http = app.CreateClient();

        using var response = await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
