using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>Who is let in, and what happens at the edges of that.</summary>
public sealed class AdmissionTests(RunningSandbox sandbox)
{
    [Theory]
    [InlineData(FakeEntra.Work)]
    [InlineData(FakeEntra.Personal)]
    public async Task A_person_of_any_tenant_and_of_none_is_let_in(string tenant)
    {
        using var app = new EntraApp(sandbox);

        using var response = await app.CheckToneAsync(app.Entra.Token(tenant));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("https://login.sovereign.example/{tenantid}/v2.0", HttpStatusCode.OK)]
    [InlineData("https://login.sovereign.example/{tenantid}/v1.0", HttpStatusCode.Unauthorized)]
    public async Task On_another_cloud_the_published_issuer_counts(string issuer, HttpStatusCode expected)
    {
        using var app = EntraApp.IssuedBy(sandbox, issuer);

        using var response = await app.CheckToneAsync(app.Entra.Token());

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData(null, "api://11111111-2222-3333-4444-555555555555", HttpStatusCode.OK)]
    [InlineData("api://coach.example", "api://coach.example", HttpStatusCode.OK)]
    [InlineData("api://coach.example", FakeEntra.Client, HttpStatusCode.OK)]
    [InlineData("api://coach.example", "api://11111111-2222-3333-4444-555555555555", HttpStatusCode.Unauthorized)]
    public async Task A_token_may_name_the_service_by_its_id_or_by_its_address(string? setting, string audience, HttpStatusCode expected)
    {
        using var app = EntraApp.With(sandbox, ("AzureAd:ClientSecret", "s3cret"), ("AzureAd:Audience", setting!));
        var claims = app.Entra.Claims();
        claims["aud"] = audience;

        using var response = await app.CheckToneAsync(app.Entra.Key.Sign(claims));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Where_one_tenant_is_named_nobody_else_is_let_in()
    {
        using var app = EntraApp.With(sandbox, ("AzureAd:ClientSecret", "s3cret"), ("AzureAd:TenantId", FakeEntra.Work));
        app.Entra.Publish(FakeEntra.Work, FakeEntra.Work);

        using var ours = await app.CheckToneAsync(app.Entra.Token());
        using var personal = await app.CheckToneAsync(app.Entra.Token(FakeEntra.Personal));

        Assert.Equal(HttpStatusCode.OK, ours.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, personal.StatusCode);
    }

    [Fact]
    public async Task Clocks_may_differ_by_five_minutes_and_no_more()
    {
        using var app = new EntraApp(sandbox);
        var token = app.Entra.Token();

        app.Clock.Advance(TimeSpan.FromMinutes(64.9));
        using var late = await app.CheckToneAsync(token);
        app.Clock.Advance(TimeSpan.FromMinutes(0.1));
        using var tooLate = await app.CheckToneAsync(token);

        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, tooLate.StatusCode);
    }

    [Fact]
    public async Task A_hundred_forged_tokens_make_the_keys_be_read_again_once_at_most()
    {
        using var app = new EntraApp(sandbox);
        var forger = new FakeKey();
        for (var number = 0; number < 100; number++)
        {
            var claims = app.Entra.Claims();
            claims["iss"] = number % 2 == 0 ? claims["iss"] : $"https://evil.example/{number}/v2.0";
            using var refused = await app.CheckToneAsync(number % 3 == 0 ? app.Entra.Key.Sign(claims) : forger.Sign(claims, new { typ = "JWT", alg = "RS256", kid = $"k{number}" }));
        }

        using var good = await app.CheckToneAsync(app.Entra.Token());

        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.InRange(app.Entra.Asked, 2, 4);
    }

    [Fact]
    public async Task When_the_keys_cannot_be_read_people_are_told_so_and_nobody_hammers_at_the_door()
    {
        using var app = new EntraApp(sandbox);
        var token = app.Entra.Token();
        app.Entra.Away = true;

        for (var call = 0; call < 20; call++)
        {
            using var response = await app.CheckToneAsync(token);

            Assert.Equal("graph_unavailable", (await response.ProblemAsync()).Code);
        }

        Assert.Equal(1, app.Entra.Asked);
        app.Entra.Away = false;
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        using var back = await app.CheckToneAsync(token);
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
    }

    [Fact]
    public async Task A_header_of_64_kilobytes_is_refused_and_the_next_call_is_answered()
    {
        using var app = new EntraApp(sandbox);
        app.App.Serve();
        var address = app.App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        using var large = new HttpRequestMessage(HttpMethod.Post, "/api/tone") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        large.Headers.TryAddWithoutValidation("Authorization", "Bearer " + new string('a', 64 * 1024));

        using var refused = await http.SendAsync(large, TestContext.Current.CancellationToken);
        http.DefaultRequestHeaders.Authorization = new("Bearer", app.Entra.Token());
        using var next = await http.SendJsonAsync(HttpMethod.Post, "/api/tone", new { text = "Thank you." });

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }
}
