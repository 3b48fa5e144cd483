using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;
using OutlookCoach.Service.Hosting;

namespace OutlookCoach.Service.SignIn;

/// <summary>Whose tokens are trusted, and how they are checked.</summary>
public sealed class TrustedTokens(AzureAdSettings settings, MailSource mail, SignInClient client, IServiceProvider host)
    : IConfigureNamedOptions<JwtBearerOptions>
{
    private static readonly TimeSpan ClocksDifferBy = TimeSpan.FromMinutes(5);
    private readonly TimeProvider time = host.GetRequiredService<TimeProvider>();

    public void Configure(JwtBearerOptions options) => Configure(JwtBearerDefaults.AuthenticationScheme, options);

    public void Configure(string? name, JwtBearerOptions options)
    {
        var sandbox = mail.Sandbox is { } url ? SandboxIdentity.Authority(url) : null;
        var clientId = sandbox is null ? settings.ClientId : SandboxIdentity.ClientId;
        var authority = sandbox ?? settings.Authority;
        // MailSource lets only a sandbox on this computer through, and that one speaks plain HTTP.
        var keys = Published(authority, requireHttps: sandbox is null);
        options.ConfigurationManager = keys;
        options.TokenHandlers.Clear();
        var tokens = new RememberingTokenHandler(new RuledTokenHandler(clientId), time);
        options.TokenHandlers.Add(tokens);
        options.Events = new SignInAnswers(tokens, keys, host.GetRequiredService<ILogger<SignInAnswers>>());
        Expect(options.TokenValidationParameters, sandbox is null ? settings.Audiences : [clientId]);
        TrustIssuersOf(options.TokenValidationParameters, authority, keys);
    }

    // Asked for when first needed, then twice a day, and at most every five minutes however many unknown keys callers name.
    private ConfigurationManager<OpenIdConnectConfiguration> Published(string authority, bool requireHttps) => new(
        authority + "/.well-known/openid-configuration",
        new OpenIdConnectConfigurationRetriever(),
        new UnhurriedRetriever(new HttpDocumentRetriever(client.Http) { RequireHttps = requireHttps }, time))
    {
        // A key that is no longer published is no longer good.
        UseLastKnownGoodConfiguration = false,
    };

    private void Expect(TokenValidationParameters expected, IReadOnlyList<string> audiences)
    {
        expected.ValidAudiences = audiences;
        expected.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
        // A token names its key. Trying all the others would only make a forged one dearer to refuse.
        expected.TryAllIssuerSigningKeys = false;
        expected.LifetimeValidator = (from, until, _, _) => Holds(from, until);
    }

    // With "common" the published issuer is a pattern, which only this validator fills from the token's own tenant.
    // It would fetch on its own when an issuer is unknown, so it is given what is already fetched.
    private static void TrustIssuersOf(TokenValidationParameters expected, string authority, BaseConfigurationManager keys)
    {
        expected.IssuerValidator = AadIssuerValidator.GetAadIssuerValidator(authority, null, _ => keys).Validate;
        expected.EnableAadSigningKeyIssuerValidation();
    }

    private bool Holds(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return from is not null && until is not null && now >= from - ClocksDifferBy && now < until + ClocksDifferBy;
    }
}
