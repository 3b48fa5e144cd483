using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;
using OutlookCoach.Service.Tests.Graph;
using OutlookCoach.Service.Tests.Running;
using WireMock.RequestBuilders;
using WireMock.Server;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>How the service proves who it is when it exchanges a token.</summary>
public sealed class ProofTests(RunningSandbox sandbox) : IDisposable
{
    private const string Assertion = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private readonly string folder = Directory.CreateTempSubdirectory("outlookcoach-proof-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_secret_may_stand_in_the_list_of_credentials()
    {
        using var app = EntraApp.With(sandbox, Entry("SourceType", "ClientSecret"), Entry("ClientSecret", "l1sted"));

        using var response = await app.ReadAsync(app.Entra.Token());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("l1sted", Assert.Single(app.Entra.Exchanges).Form["client_secret"]);
    }

    [Theory]
    [InlineData("coach.pem", null)]
    [InlineData("coach.pfx", "p4ss")]
    public async Task A_certificate_signs_an_assertion_and_no_secret_is_sent(string file, string? password)
    {
        var path = Certificates.Write(folder, file, password);
        using var app = EntraApp.With(sandbox, Entry("SourceType", "Path"), Entry("CertificateDiskPath", path), Entry("CertificatePassword", password ?? ""));

        using var response = await app.ReadAsync(app.Entra.Token());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var (tenant, form) = Assert.Single(app.Entra.Exchanges);
        var assertion = new JsonWebToken(form["client_assertion"]);
        Assert.Equal(Assertion, form["client_assertion_type"]);
        Assert.Equal(FakeEntra.Client, assertion.Issuer);
        Assert.Equal($"{app.Entra.Url}/{tenant}/oauth2/v2.0/token", Assert.Single(assertion.Audiences));
        Assert.False(form.ContainsKey("client_secret"));
    }

    [Fact]
    public async Task The_machines_identity_is_shown_as_a_federated_credential_and_asked_for_once()
    {
        var tomorrow = TimeProvider.System.GetUtcNow().AddDays(1).ToUnixTimeSeconds();
        using var machine = WireMockServer.Start();
        machine.Given(Request.Create().WithPath("/msi").WithHeader("X-IDENTITY-HEADER", "h1"))
            .RespondWith(FakeGraph.Json($$"""{"access_token":"of-the-machine","expires_on":"{{tomorrow}}","resource":"api://AzureADTokenExchange","token_type":"Bearer"}"""));
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", machine.Url + "/msi");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "h1");
        using var app = EntraApp.With(sandbox, Entry("SourceType", "SignedAssertionFromManagedIdentity"), Entry("ManagedIdentityClientId", "55555555-5555-5555-5555-555555555555"));

        using var first = await app.ReadAsync(app.Entra.Token());
        using var second = await app.ReadAsync(app.Entra.Token());

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.All(app.Entra.Exchanges, exchange => Assert.Equal("of-the-machine", exchange.Form["client_assertion"]));
        Assert.Equal(2, app.Entra.Exchanges.Count);
        var asked = Assert.Single(machine.LogEntries).RequestMessage!;
        Assert.Equal("api://AzureADTokenExchange", asked.Query!["resource"].Single());
        Assert.Equal("55555555-5555-5555-5555-555555555555", asked.Query["client_id"].Single());
    }

    private static (string Name, string Value) Entry(string name, string value) => ("AzureAd:ClientCredentials:0:" + name, value);
}
