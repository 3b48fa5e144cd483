using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using OutlookCoach.Sandbox.SignIn;

namespace OutlookCoach.Service.Tests.Sandbox;

public sealed class SignInTests
{
    [Fact]
    public async Task The_token_is_signed_by_the_key_that_the_openid_document_names()
    {
        await using var sandbox = await RunningSandbox.Start();
        var document = await OpenIdConnectConfigurationRetriever.GetAsync(
            $"{sandbox.Address}/{SandboxPerson.TenantId}/v2.0/.well-known/openid-configuration",
            new HttpDocumentRetriever { RequireHttps = false },
            RunningSandbox.Cancellation);

        var checkedToken = await new JsonWebTokenHandler().ValidateTokenAsync(await sandbox.Token(), new TokenValidationParameters
        {
            ValidIssuer = document.Issuer,
            ValidAudience = SandboxPerson.ClientId,
            IssuerSigningKeys = document.SigningKeys,
            ValidateLifetime = false,
        });

        Assert.True(checkedToken.IsValid, checkedToken.Exception?.Message);
        Assert.Equal("Sam Rivera", checkedToken.Claims["name"]);
        Assert.Equal("access_as_user", checkedToken.Claims["scp"]);
        Assert.Equal("2.0", checkedToken.Claims["ver"]);
        Assert.Equal(SandboxPerson.TenantId, checkedToken.Claims["tid"]);
    }

    [Fact]
    public async Task The_shared_tenant_names_its_issuer_by_a_pattern_and_a_foreign_tenant_is_refused()
    {
        await using var sandbox = await RunningSandbox.Start();

        var common = await sandbox.Get("/common/v2.0/.well-known/openid-configuration");
        using var foreign = await sandbox.Http.GetAsync("/contoso.example/v2.0/.well-known/openid-configuration", RunningSandbox.Cancellation);

        Assert.Equal($"{sandbox.Address}/{{tenantid}}/v2.0", (string?)common["issuer"]);
        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not-a-token")]
    public async Task Mail_without_a_token_of_this_sandbox_is_refused_as_graph_does(string? token)
    {
        await using var sandbox = await RunningSandbox.Start();
        sandbox.Http.DefaultRequestHeaders.Authorization = token is null ? null : new("Bearer", token);

        using var answer = await sandbox.Http.GetAsync("/v1.0/me/messages", RunningSandbox.Cancellation);

        var error = (await RunningSandbox.Json(answer))["error"]!;
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("InvalidAuthenticationToken", (string?)error["code"]);
        Assert.Equal(answer.Headers.GetValues("request-id").Single(), (string?)error["innerError"]!["request-id"]);
    }

    [Fact]
    public async Task A_token_holds_for_an_hour()
    {
        await using var sandbox = await RunningSandbox.Start();
        await sandbox.SignedIn();

        sandbox.Clock.Advance(TimeSpan.FromMinutes(59));
        using var before = await sandbox.Http.GetAsync("/v1.0/me", RunningSandbox.Cancellation);
        sandbox.Clock.Advance(TimeSpan.FromMinutes(10));
        using var after = await sandbox.Http.GetAsync("/v1.0/me", RunningSandbox.Cancellation);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task A_restart_keeps_the_key_and_a_damaged_key_is_made_anew()
    {
        var options = RunningSandbox.FreshOptions();
        File.Delete(Path.Combine(options.StateFolder, "signing-key.pem"));
        var first = await KeyId(options);
        var second = await KeyId(options);

        await File.WriteAllTextAsync(Path.Combine(options.StateFolder, "signing-key.pem"), "half a k", RunningSandbox.Cancellation);
        var third = await KeyId(options);

        Assert.Equal(first, second);
        Assert.NotEqual(first, third);
    }

    private static async Task<string?> KeyId(OutlookCoach.Sandbox.SandboxOptions options)
    {
        await using var sandbox = await RunningSandbox.Start(options);
        return (string?)(await sandbox.Get("/common/discovery/v2.0/keys"))["keys"]![0]!["kid"];
    }
}
