using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;
using WireMock.Util;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>Stands in for Microsoft Entra: over https with a certificate of its own, it publishes keys and exchanges tokens.</summary>
public sealed class FakeEntra : IDisposable
{
    public const string Client = "11111111-2222-3333-4444-555555555555";
    public const string Work = "77777777-7777-7777-7777-777777777777";
    public const string OtherTenant = "99999999-8888-8888-8888-888888888888";
    public const string Personal = "9188040d-6c67-4c5b-b112-36a304b66dad";

    private readonly X509Certificate2 certificate = Certificates.Make();
    private readonly WireMockServer server;
    private readonly string? issuer;
    private int tokens;
    private int granted;
    private int newest;

    /// <param name="clock">The time that tokens are issued at.</param>
    /// <param name="issuer">The published issuer, where it is not this address.</param>
    public FakeEntra(TimeProvider clock, string? issuer = null)
    {
        Clock = clock;
        this.issuer = issuer;
        server = WireMockServer.Start(new WireMockServerSettings
        {
            UseSSL = true,
            CertificateSettings = new WireMockCertificateSettings { X509Certificate = certificate },
        });
        Key = new FakeKey(Issuer("{tenantid}"));
        OtherTenantsKey = new FakeKey(Issuer(OtherTenant));
        Publish(Key, OtherTenantsKey);
        Publish(Work, "{tenantid}");
        Publish("common", "{tenantid}");
    }

    public TimeProvider Clock { get; }

    /// <summary>The key that good tokens are signed with.</summary>
    public FakeKey Key { get; private set; }

    /// <summary>A published key that may sign for one other tenant only.</summary>
    public FakeKey OtherTenantsKey { get; }

    public string Url => $"https://localhost:{server.Port}";

    /// <summary>What to trust to reach this stand-in.</summary>
    public string CertificatePem => certificate.ExportCertificatePem();

    /// <summary>Breaks every connection, as in an outage.</summary>
    public bool Away { get; set; }

    /// <summary>How often anything was asked for, whether it was answered or not.</summary>
    public int Asked { get; private set; }

    /// <summary>What was sent to be exchanged, oldest first: the tenant in the path and the form.</summary>
    public IReadOnlyList<(string Tenant, Dictionary<string, StringValues> Form)> Exchanges =>
    [
        .. server.LogEntries.Select(entry => entry.RequestMessage!)
            .Where(asked => asked.Path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal))
            .Select(asked => (asked.Path.Split('/')[1], QueryHelpers.ParseQuery(asked.Body))),
    ];

    public string Issuer(string tenant) => issuer is null ? $"{Url}/{tenant}/v2.0" : issuer.Replace("{tenantid}", tenant, StringComparison.Ordinal);

    /// <summary>Reaches this stand-in and trusts its certificate, and no other.</summary>
    public HttpMessageHandler Connection() => new Counted(this)
    {
        InnerHandler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == certificate.Thumbprint,
        },
    };

    /// <summary>From now on these are the keys.</summary>
    public void Publish(params FakeKey[] keys)
    {
        Key = keys[0];
        Answer("GET", "/common/discovery/v2.0/keys", Json(new { keys = keys.Select(key => key.Published()) }));
    }

    /// <summary>Forgets what was asked so far, and is there again.</summary>
    public void Forget()
    {
        server.ResetLogEntries();
        Asked = 0;
        granted = 0;
        Away = false;
    }

    /// <summary>The description that the authority of this tenant gives of itself.</summary>
    public void Publish(string tenant, string issuedFor) => Answer("GET", $"/{tenant}/v2.0/.well-known/openid-configuration", Json(new
    {
        issuer = Issuer(issuedFor),
        jwks_uri = $"{Url}/common/discovery/v2.0/keys",
        token_endpoint = $"{Url}/{tenant}/oauth2/v2.0/token",
    }));

    /// <summary>What a good token says, for a person of this tenant.</summary>
    public Dictionary<string, object> Claims(string tenant = Work)
    {
        var now = Clock.GetUtcNow().ToUnixTimeSeconds();
        return new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["aud"] = Client, ["iss"] = Issuer(tenant), ["iat"] = now, ["nbf"] = now, ["exp"] = now + 3600, ["azp"] = Client, ["azpacr"] = "0",
            ["name"] = "Alex Doe", ["oid"] = "66666666-6666-6666-6666-666666666666", ["preferred_username"] = "alex@contoso.example",
            ["scp"] = "access_as_user", ["sub"] = "s", ["tid"] = tenant, ["ver"] = "2.0",
        };
    }

    /// <summary>A good token, another one each time.</summary>
    public string Token(string tenant = Work)
    {
        var claims = Claims(tenant);
        claims["uti"] = $"u{Interlocked.Increment(ref tokens)}";
        return Key.Sign(claims);
    }

    /// <summary>Exchanges every token for one named after the count: granted-1, granted-2 …</summary>
    public void Grant(int afterMilliseconds = 1) => Answer("POST", "/*/oauth2/v2.0/token", Response.Create().WithDelay(afterMilliseconds).WithCallback(asked => new ResponseMessage
    {
        StatusCode = 200,
        Headers = new Dictionary<string, WireMockList<string>> { ["Content-Type"] = new("application/json") },
        BodyData = new BodyData { DetectedBodyType = BodyType.String, BodyAsString = Granted(asked.Path.Split('/')[1], QueryHelpers.ParseQuery(asked.Body)["scope"].ToString()) },
    }));

    /// <summary>Refuses every exchange as Microsoft Entra words it.</summary>
    public void Refuse(int status, string error, string description, string? claims = null, string? retryAfter = null)
    {
        var answer = Json(new { error, error_description = description, correlation_id = "c1", claims }, status);
        Answer("POST", "/*/oauth2/v2.0/token", retryAfter is null ? answer : answer.WithHeader("Retry-After", retryAfter));
    }

    public void Dispose()
    {
        server.Dispose();
        certificate.Dispose();
    }

    // The library looks its token up by the scopes that it was granted for, and by whom the ID token beside it names.
    private string Granted(string tenant, string scope) => JsonSerializer.Serialize(new
    {
        token_type = "Bearer",
        expires_in = 3599,
        access_token = $"granted-{Interlocked.Increment(ref granted)}",
        scope,
        id_token = Key.Sign(Claims(tenant)),
        client_info = FakeKey.Part(new { uid = "66666666-6666-6666-6666-666666666666", utid = tenant }),
    });

    private void Answer(string method, string path, IResponseBuilder answer) =>
        server.Given(Request.Create().WithPath(path).UsingMethod(method)).AtPriority(--newest).RespondWith(answer);

    private static IResponseBuilder Json(object body, int status = 200) =>
        Response.Create().WithStatusCode((HttpStatusCode)status).WithHeader("Content-Type", "application/json").WithBody(JsonSerializer.Serialize(body));

    private sealed class Counted(FakeEntra entra) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            entra.Asked++;
            return entra.Away ? throw new HttpRequestException("Nobody is there.") : base.SendAsync(request, cancellationToken);
        }
    }
}
