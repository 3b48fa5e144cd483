using System.Net;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>The person's token is exchanged for one to Microsoft Graph: rightly, and no more often than needed.</summary>
public sealed class ExchangeTests : IClassFixture<EntraApp>
{
    private readonly EntraApp app;
    private readonly RunningSandbox sandbox;

    public ExchangeTests(EntraApp app, RunningSandbox sandbox)
    {
        this.app = app;
        this.sandbox = sandbox;
        app.Forget();
    }

    [Theory]
    [InlineData(FakeEntra.Work)]
    [InlineData(FakeEntra.Personal)]
    public async Task A_token_is_exchanged_in_the_persons_own_tenant_for_what_the_task_needs(string tenant)
    {
        var token = app.Entra.Token(tenant);

        using var response = await app.ReadAsync(token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var (at, form) = Assert.Single(app.Entra.Exchanges);
        Assert.Equal(tenant, at);
        Assert.Equal("urn:ietf:params:oauth:grant-type:jwt-bearer", form["grant_type"]);
        Assert.Equal("on_behalf_of", form["requested_token_use"]);
        Assert.Equal(token, form["assertion"]);
        Assert.Equal(FakeEntra.Client, form["client_id"]);
        Assert.Equal("s3cret", form["client_secret"]);
        Assert.Equal(
            [$"{app.Graph}/User.Read", $"{app.Graph}/Mail.Read", $"{app.Graph}/MailboxSettings.Read", "offline_access", "openid", "profile"],
            form["scope"].ToString().Split(' ').OrderBy(scope => scope.StartsWith("http", StringComparison.Ordinal) ? 0 : 1).ThenBy(Rank));
        Assert.Equal(["Bearer granted-1"], app.Shown);
    }

    [Fact]
    public async Task Three_calls_with_one_token_are_one_exchange()
    {
        var token = app.Entra.Token();
        for (var call = 0; call < 3; call++)
        {
            using var response = await app.ReadAsync(token);
        }

        Assert.Single(app.Entra.Exchanges);
        Assert.Equal(["Bearer granted-1", "Bearer granted-1", "Bearer granted-1"], app.Shown);
    }

    [Fact]
    public async Task Five_calls_at_once_are_one_exchange()
    {
        app.Entra.Grant(afterMilliseconds: 300);
        var token = app.Entra.Token();

        var responses = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => app.ReadAsync(token)));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Single(app.Entra.Exchanges);
    }

    [Fact]
    public async Task A_new_token_is_a_new_exchange()
    {
        using var first = await app.ReadAsync(app.Entra.Token());
        using var second = await app.ReadAsync(app.Entra.Token());

        Assert.Equal(["Bearer granted-1", "Bearer granted-2"], app.Shown);
    }

    [Fact]
    public async Task The_calendar_is_asked_for_at_the_first_reminder_and_not_before()
    {
        var token = app.Entra.Token();

        using var read = await app.ReadAsync(token);
        using var listed = await app.ListAsync(token);

        Assert.Equal(HttpStatusCode.OK, listed.StatusCode);
        var scopes = app.Entra.Exchanges.Select(exchange => exchange.Form["scope"].ToString()).ToArray();
        Assert.Equal(2, scopes.Length);
        Assert.DoesNotContain("Calendars", scopes[0], StringComparison.Ordinal);
        Assert.Contains($"{app.Graph}/Calendars.ReadWrite", scopes[1], StringComparison.Ordinal);
        Assert.DoesNotContain("Mail", scopes[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_asked_of_entra_but_its_description_its_keys_and_the_exchange()
    {
        using var fresh = new EntraApp(sandbox);

        using var response = await fresh.ReadAsync(fresh.Entra.Token());

        Assert.Equal(3, fresh.Entra.Asked);
    }

    [Fact]
    public async Task What_graph_asks_for_in_addition_is_exchanged_anew_and_the_call_goes_on()
    {
        const string claims = """{"access_token":{"nbf":{"essential":true,"value":"1"}}}""";
        app.GraphAsksOnceFor(claims);

        using var response = await app.ReadAsync(app.Entra.Token());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["Bearer granted-1", "Bearer granted-2"], app.Shown);
        Assert.Contains("\"nbf\"", app.Entra.Exchanges[1].Form["claims"].ToString(), StringComparison.Ordinal);
    }

    private static int Rank(string scope) => Array.IndexOf(["User.Read", "Mail.Read", "MailboxSettings.Read", "offline_access", "openid", "profile"], scope.Split('/')[^1]);
}
