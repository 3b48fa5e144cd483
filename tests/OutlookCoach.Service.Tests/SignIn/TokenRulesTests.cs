using System.Security.Claims;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Tests.SignIn;

public sealed class TokenRulesTests
{
    private const string Client = "11111111-2222-3333-4444-555555555555";
    private const string Tenant = "77777777-7777-7777-7777-777777777777";

    [Fact]
    public void A_persons_token_through_our_pane_keeps_every_rule() => Assert.Null(TokenRules.Broken(Token(), Client));

    [Theory]
    [InlineData("ver", "1.0", "version")]
    [InlineData("ver", null, "version")]
    [InlineData("scp", "Mail.Read", "scope")]
    [InlineData("scp", "access_as_user_not", "scope")]
    [InlineData("scp", null, "scope")]
    [InlineData("idtyp", "app", "scope")]
    [InlineData("azp", "99999999-2222-3333-4444-555555555555", "caller")]
    [InlineData("azp", null, "caller")]
    [InlineData("tid", null, "person")]
    [InlineData("tid", "common", "person")]
    [InlineData("oid", null, "person")]
    [InlineData("oid", "somebody", "person")]
    [InlineData("tid", "99999999-7777-7777-7777-777777777777", "tenant")]
    [InlineData("iss", "https://login.example/77777777-7777-7777-7777-777777777777/", "tenant")]
    [InlineData("iss", null, "tenant")]
    public void A_token_that_says_otherwise_breaks_one(string claim, string? value, string rule) =>
        Assert.Equal(rule, TokenRules.Broken(Token(claim, value), Client));

    private static ClaimsIdentity Token(string? changed = null, string? value = null)
    {
        var claims = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ver"] = "2.0", ["scp"] = "openid access_as_user", ["azp"] = Client,
            ["iss"] = $"https://login.example/{Tenant}/v2.0", ["tid"] = Tenant, ["oid"] = "66666666-6666-6666-6666-666666666666",
        };
        if (changed is not null)
        {
            claims[changed] = value;
        }

        return new ClaimsIdentity(claims.Where(claim => claim.Value is not null).Select(claim => new Claim(claim.Key, claim.Value!)), "Bearer");
    }
}
