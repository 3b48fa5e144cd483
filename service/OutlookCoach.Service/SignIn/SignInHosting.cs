using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Validators;
using OutlookCoach.Service.Hosting;

namespace OutlookCoach.Service.SignIn;

/// <summary>Bearer tokens, from Microsoft Entra or from the sandbox, through one handler.</summary>
public static class SignInHosting
{
    public static void AddSignIn(this WebApplicationBuilder builder, MailSource mail)
    {
        var settings = builder.Configuration.GetSection("AzureAd").Get<AzureAdSettings>() ?? new AzureAdSettings();
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddAuthorization();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            // The claims keep the names that the tokens give them: scp, tid, oid.
            options.MapInboundClaims = false;
            if (mail.Sandbox is { } sandbox)
            {
                TrustSandbox(options, sandbox);
            }
            else
            {
                TrustMicrosoft(options, settings);
            }
        });
        services.AddHttpContextAccessor();
        services.AddScoped(host => Person.Of(host.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        AddGraphTokens(services, mail);
    }

    private static void AddGraphTokens(IServiceCollection services, MailSource mail)
    {
        if (mail.Sandbox is null)
        {
            services.AddSingleton<CredentialCache>();
            services.AddSingleton<IGraphTokens, OnBehalfOfTokens>();
        }
        else
        {
            services.AddSingleton<IGraphTokens, SandboxTokens>();
        }
    }

    private static void TrustSandbox(JwtBearerOptions options, Uri sandbox)
    {
        options.Authority = SandboxIdentity.Authority(sandbox);
        // MailSource lets only a sandbox on this computer through.
        options.RequireHttpsMetadata = false;
        options.TokenValidationParameters.ValidAudience = SandboxIdentity.ClientId;
        options.Events = Rules(SandboxIdentity.ClientId);
    }

    private static void TrustMicrosoft(JwtBearerOptions options, AzureAdSettings settings)
    {
        var expected = options.TokenValidationParameters;
        options.Authority = settings.Authority;
        expected.ValidAudiences = [settings.ClientId, settings.Audience ?? settings.ClientId];
        // With "common" the published issuer is a pattern, which only this validator fills from the token's own tenant.
        // It fetches on its own when an issuer is unknown, so it is given the handler's client.
        expected.IssuerValidator = (issuer, token, parameters) =>
            AadIssuerValidator.GetAadIssuerValidator(settings.Authority, options.Backchannel).Validate(issuer, token, parameters);
        expected.EnableAadSigningKeyIssuerValidation();
        options.Events = Rules(settings.ClientId);
    }

    private static JwtBearerEvents Rules(string clientId) => new() { OnTokenValidated = context => TokenRules.Check(context, clientId) };
}
