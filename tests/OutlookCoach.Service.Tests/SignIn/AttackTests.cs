using System.Security.Cryptography;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.SignIn;

/// <summary>Tokens that must not open anything. Each is a good token but for the one thing that its row names.</summary>
public sealed class AttackTests(EntraApp app) : IClassFixture<EntraApp>
{
    private const string Stranger = FakeEntra.OtherTenant;
    private static readonly FakeKey Foreign = new();

    /// <summary>What is wrong with the token, and what the service must find wrong with it.</summary>
    private static readonly Dictionary<string, (Func<FakeEntra, string> Make, string Found)> Attacks = new(StringComparer.Ordinal)
    {
        ["is not signed"] = (entra => FakeKey.Write(Header(entra, "alg", "none"), entra.Claims(), _ => []), "IDX10504"),
        ["says that it needs no signature"] = (entra => entra.Key.Sign(entra.Claims(), Header(entra, "alg", "none")), "IDX10511"),
        ["was signed with a key of the attacker's under the name of a good one"] = (entra => new FakeKey(id: entra.Key.Id).Sign(entra.Claims()), "IDX10511"),
        ["was signed by HS256 with the public key as the secret"] = (entra => FakeKey.Write(Header(entra, "alg", "HS256"), entra.Claims(), text => HMACSHA256.HashData(entra.Key.PublicPem, text)), "IDX10511"),
        ["was signed by RS512, which Entra never does"] = (entra => entra.Key.Sign(entra.Claims(), Header(entra, "alg", "RS512"), HashAlgorithmName.SHA512), "IDX10511"),
        ["was changed after it was signed"] = (entra => Swapped(entra, "oid", Stranger), "IDX10511"),
        ["names a key that nobody published"] = (entra => Foreign.Sign(entra.Claims()), "IDX10500"),
        ["names as its key an address of the attacker's"] = (entra => new FakeKey(id: "https://evil.example/keys").Sign(entra.Claims()), "IDX10500"),
        ["names as its key a file of the service"] = (entra => new FakeKey(id: "../../appsettings.json").Sign(entra.Claims()), "IDX10500"),
        ["names no key"] = (entra => entra.Key.Sign(entra.Claims(), new { typ = "JWT", alg = "RS256" }), "IDX10500"),
        ["brings its own key set by address"] = (entra => Foreign.Sign(entra.Claims(), Header(Foreign, "jku", "https://evil.example/keys")), "IDX10500"),
        ["brings its own certificate by address"] = (entra => Foreign.Sign(entra.Claims(), Header(Foreign, "x5u", "https://evil.example/key.pem")), "IDX10500"),
        ["carries its own key"] = (entra => Foreign.Sign(entra.Claims(), Header(Foreign, "jwk", Foreign.Published())), "IDX10500"),
        ["was signed with a key of another tenant"] = (entra => entra.OtherTenantsKey.Sign(entra.Claims()), "IDX40005"),
        ["is for another service"] = (With("aud", Stranger), "IDX10214"),
        ["is for Microsoft Graph"] = (With(("aud", "00000003-0000-0000-c000-000000000000"), ("scp", "Mail.Read")), "IDX10214"),
        ["is of version 1"] = (entra => With(("iss", $"https://sts.windows.net/{FakeEntra.Work}/"), ("ver", "1.0"), ("appid", FakeEntra.Client))(entra), "IDX40001"),
        ["is of version 1 and claims the issuer of version 2"] = (With("ver", "1.0"), "version"),
        ["names one tenant as issuer and another as the person's"] = (entra => With("iss", entra.Issuer(Stranger))(entra), "IDX40004"),
        ["names as issuer the pattern itself"] = (entra => With("iss", entra.Issuer("{tenantid}"))(entra), "IDX40004"),
        ["comes from a foreign issuer"] = (With("iss", $"https://evil.example/{FakeEntra.Work}/v2.0"), "IDX40001"),
        ["names no issuer"] = (Without("iss"), "IDX40001"),
        ["has run out"] = (entra => With(("nbf", At(entra, -7200)), ("exp", At(entra, -301)))(entra), "IDX10230"),
        ["is not valid yet"] = (entra => With(("nbf", At(entra, 301)), ("exp", At(entra, 3600)))(entra), "IDX10230"),
        ["never runs out"] = (Without("exp"), "IDX10230"),
        ["has no scope"] = (Without("scp"), "scope"),
        ["has another scope"] = (With("scp", "access_as_user2 Mail.Read"), "scope"),
        ["is an app's own, with roles"] = (Without("scp", ("roles", new[] { "access_as_user" })), "scope"),
        ["is an app's own, with a scope"] = (With("idtyp", "app"), "scope"),
        ["is an ID token"] = (Without("scp", ("nonce", "n")), "scope"),
        ["was asked for by another client"] = (With("azp", Stranger), "caller"),
        ["does not say who asked for it"] = (Without("azp"), "caller"),
        ["has no tenant"] = (Without("tid"), "IDX40009"),
        ["has no person"] = (Without("oid"), "person"),
        ["is longer than any real one"] = (With("groups", new string('g', 20_000)), "IDX10209"),
        ["is no token"] = (_ => "letmein", "IDX14100"),
        ["is three parts of nothing"] = (_ => "a.b.c", "IDX14102"),
        ["is empty"] = (_ => "e30.e30.", "IDX10504"),
        ["is encrypted"] = (entra => $"{FakeKey.Part(new { alg = "RSA-OAEP", enc = "A256GCM", kid = entra.Key.Id })}.AA.AA.AA.AA", "IDX10609"),
    };

    public static TheoryData<string> Names => [.. Attacks.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nobody_gets_in_with_a_token_that(string attack)
    {
        using var response = await app.CheckToneAsync(Attacks[attack].Make(app.Entra));

        Assert.Equal("not_signed_in", (await response.ProblemAsync()).Code);
        Assert.Equal("Bearer error=\"invalid_token\"", response.Headers.WwwAuthenticate.ToString());
        Assert.EndsWith($"({Attacks[attack].Found}) ", app.App.Logs.Lines.Last(line => line.Contains("A token was refused", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static Func<FakeEntra, string> With(string claim, object value) => With((claim, value));

    private static Func<FakeEntra, string> With(params (string Name, object Value)[] changes) => entra =>
    {
        var claims = entra.Claims();
        foreach (var (name, value) in changes)
        {
            claims[name] = value;
        }

        return entra.Key.Sign(claims);
    };

    private static Func<FakeEntra, string> Without(string claim, params (string Name, object Value)[] changes) => entra =>
    {
        var claims = entra.Claims();
        claims.Remove(claim);
        foreach (var (name, value) in changes)
        {
            claims[name] = value;
        }

        return entra.Key.Sign(claims);
    };

    private static Dictionary<string, object> Header(FakeEntra entra, string name, object value) => Header(entra.Key, name, value);

    private static Dictionary<string, object> Header(FakeKey key, string name, object value) =>
        new(key.Header(), StringComparer.Ordinal) { [name] = value };

    private static long At(FakeEntra entra, int seconds) => entra.Clock.GetUtcNow().ToUnixTimeSeconds() + seconds;

    private static string Swapped(FakeEntra entra, string claim, object value)
    {
        var parts = entra.Token().Split('.');
        var claims = entra.Claims();
        claims[claim] = value;
        return $"{parts[0]}.{FakeKey.Part(claims)}.{parts[2]}";
    }
}
