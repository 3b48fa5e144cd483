using System.Net;
using System.Text;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>Each refusal of an exchange becomes an answer that the pane can act on.</summary>
public sealed class RefusedExchangeTests : IClassFixture<EntraApp>
{
    private readonly EntraApp app;

    public RefusedExchangeTests(EntraApp app)
    {
        this.app = app;
        app.Forget();
    }

    [Theory]
    [InlineData("AADSTS500133: Assertion is not within its valid time range.")]
    [InlineData("AADSTS50173: The provided grant has expired due to it being revoked.")]
    [InlineData("AADSTS50013: Assertion failed signature validation.")]
    public async Task A_token_that_no_longer_holds_asks_for_a_fresh_one_and_not_for_consent(string told)
    {
        app.Entra.Refuse(400, "invalid_grant", told);

        using var response = await app.ReadAsync(app.Entra.Token());

        Assert.Equal("not_signed_in", (await response.ProblemAsync()).Code);
        Assert.Equal("Bearer error=\"invalid_token\"", response.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [InlineData(FakeEntra.Work, "AADSTS65001: The user or administrator has not consented to use the application.")]
    [InlineData(FakeEntra.Personal, "AADSTS70000: The request was denied because one or more scopes requested are unauthorized or expired.")]
    public async Task Missing_consent_names_the_permissions_and_once_given_the_same_token_works(string tenant, string told)
    {
        var token = app.Entra.Token(tenant);
        app.Entra.Refuse(400, "invalid_grant", told);

        using var refused = await app.ReadAsync(token);
        app.Entra.Grant();
        using var granted = await app.ReadAsync(token);

        var problem = await refused.ProblemAsync();
        Assert.Equal("consent_required", problem.Code);
        Assert.Equal([$"{app.Graph}/User.Read", $"{app.Graph}/Mail.Read", $"{app.Graph}/MailboxSettings.Read"], problem.Scopes!);
        Assert.Equal(HttpStatusCode.OK, granted.StatusCode);
    }

    [Fact]
    public async Task Missing_consent_to_the_calendar_asks_for_that_alone_and_the_mail_is_still_read()
    {
        var token = app.Entra.Token();
        app.Entra.Grant();
        using var read = await app.ReadAsync(token);
        app.Entra.Refuse(400, "invalid_grant", "AADSTS65001: The user or administrator has not consented to use the application.");

        using var listed = await app.ListAsync(token);
        using var readAgain = await app.ReadAsync(token);

        Assert.Equal([$"{app.Graph}/Calendars.ReadWrite"], (await listed.ProblemAsync()).Scopes!);
        Assert.Equal(HttpStatusCode.OK, readAgain.StatusCode);
    }

    [Fact]
    public async Task A_further_demand_is_handed_to_the_pane_word_for_word()
    {
        const string claims = """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""";
        app.Entra.Refuse(400, "interaction_required", "AADSTS50076: You must use multi-factor authentication.", claims);

        using var response = await app.ReadAsync(app.Entra.Token());

        Assert.Equal("not_signed_in", (await response.ProblemAsync()).Code);
        Assert.Equal(
            $"Bearer error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims))}\"",
            response.Headers.WwwAuthenticate.ToString());
    }

    // Tenants of their own: the library itself holds back what it would ask for a tenant that was told to wait.
    [Theory]
    [InlineData("44444444-0000-0000-0000-000000000001", "400", 400)]
    [InlineData("44444444-0000-0000-0000-000000000002", null, 10)]
    public async Task A_sign_in_that_is_throttled_is_told_at_once_with_how_long_to_wait(string tenant, string? retryAfter, int seconds)
    {
        app.Entra.Refuse(429, "temporarily_unavailable", "AADSTS90055: Too many requests.", retryAfter: retryAfter);

        using var response = await app.ReadAsync(app.Entra.Token(tenant));

        Assert.Equal("throttled", (await response.ProblemAsync()).Code);
        Assert.Equal(TimeSpan.FromSeconds(seconds), response.Headers.RetryAfter?.Delta);
        Assert.Single(app.Entra.Exchanges);
    }

    [Fact]
    public async Task While_one_tenant_has_to_wait_another_does_not()
    {
        app.Entra.Refuse(429, "temporarily_unavailable", "AADSTS90055: Too many requests.", retryAfter: "400");
        using var busy = await app.ReadAsync(app.Entra.Token("44444444-0000-0000-0000-000000000003"));
        app.Entra.Grant();

        using var other = await app.ReadAsync(app.Entra.Token("44444444-0000-0000-0000-000000000004"));

        Assert.Equal(HttpStatusCode.TooManyRequests, busy.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData(503, "temporarily_unavailable", "AADSTS90033: A transient error has occurred.")]
    [InlineData(500, "server_error", "AADSTS90002: Something went wrong.")]
    [InlineData(401, "invalid_client", "AADSTS7000222: The provided client secret keys are expired.")]
    [InlineData(400, "unauthorized_client", "AADSTS700016: Application was not found in the directory.")]
    public async Task A_sign_in_that_fails_through_no_fault_of_the_person_says_so_and_the_log_says_why(int status, string error, string told)
    {
        app.Entra.Refuse(status, error, told);

        using var response = await app.ReadAsync(app.Entra.Token());

        Assert.Equal("graph_unavailable", (await response.ProblemAsync()).Code);
        Assert.InRange(app.Entra.Exchanges.Count, 1, 2);
        var line = app.App.Logs.Lines.Last(line => line.Contains("could not be exchanged", StringComparison.Ordinal));
        Assert.Contains($", {told.Split(':')[0]}, ", line, StringComparison.Ordinal);
        Assert.DoesNotContain(app.App.Logs.Lines, line => line.Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sign_in_that_does_not_answer_is_given_up_on()
    {
        var token = app.Entra.Token();
        using var warm = await app.CheckToneAsync(token);
        app.Entra.Away = true;

        using var response = await app.ReadAsync(token);

        Assert.Equal("graph_unavailable", (await response.ProblemAsync()).Code);
    }

    [Fact]
    public async Task A_sign_in_that_hangs_is_given_up_on_at_the_limit()
    {
        var token = app.Entra.Token();
        using var warm = await app.CheckToneAsync(token);
        app.Entra.Forget();
        app.Entra.Grant(afterMilliseconds: 9000);
        var call = app.ReadAsync(token);
        while (app.Entra.Asked == 0 && !call.IsCompleted)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        app.Clock.Advance(TimeSpan.FromSeconds(21));
        using var response = await call;

        Assert.Equal("graph_slow", (await response.ProblemAsync()).Code);
    }
}
