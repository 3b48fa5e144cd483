using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using OutlookCoach.Sandbox.Graph;

namespace OutlookCoach.Sandbox.SignIn;

/// <summary>Lets the mailbox open with the sandbox's own tokens only, and refuse as Microsoft Graph does.</summary>
public static class SignInSetup
{
    /// <summary>Adds the key, the tokens and the check of bearer tokens.</summary>
    public static void AddSandboxSignIn(this IServiceCollection services)
    {
        services.AddSingleton<SigningKey>();
        services.AddSingleton<Tokens>();
        services.AddAuthorization();

        // Authentication brings data protection along, which would keep keys on disk that nothing here uses.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<Tokens>((options, tokens) =>
        {
            options.MapInboundClaims = false;
            options.TokenValidationParameters = tokens.Rules();
            options.Events = new JwtBearerEvents { OnChallenge = Refuse };
        });
    }

    private static Task Refuse(JwtBearerChallengeContext context)
    {
        context.HandleResponse();
        context.Response.Headers.WWWAuthenticate = "Bearer realm=\"\", error=\"invalid_token\"";
        var given = context.Request.Headers.Authorization.Count > 0;
        var why = given ? "The access token is not one of this sandbox, or it has run out." : "Access token is empty.";
        return GraphProblems.Write(context.HttpContext, new GraphException(401, "InvalidAuthenticationToken", why));
    }
}
