using Microsoft.AspNetCore.Authentication.JwtBearer;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Service.Hosting;

namespace OutlookCoach.Service.SignIn;

/// <summary>Bearer tokens, from Microsoft Entra or from the sandbox, through one handler.</summary>
public static class SignInHosting
{
    /// <exception cref="StartRefusedException">A setting is missing or wrong.</exception>
    public static void AddSignIn(this WebApplicationBuilder builder, MailSource mail, Sentences sentences)
    {
        var settings = builder.Configuration.GetSection("AzureAd").Get<AzureAdSettings>() ?? new AzureAdSettings();
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(_ => SignInClient.Create());
        services.AddAuthorization();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.ConfigureOptions<TrustedTokens>();
        services.AddScoped<SignedInCall>();
        services.AddScoped(host => Person.Of(host.GetRequiredService<SignedInCall>().Context!));
        if (mail.Sandbox is not null)
        {
            services.AddSingleton<IGraphTokens, SandboxTokens>();
            return;
        }

        services.AddSingleton(new SignInSettings(settings, sentences).Proof());
        services.AddSingleton<CredentialCache>();
        services.AddSingleton<IGraphTokens, OnBehalfOfTokens>();
    }

    /// <summary>Says who calls to whatever works for this call alone. The host's own way follows every thread, and costs more.</summary>
    public static void UsePerson(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            context.RequestServices.GetRequiredService<SignedInCall>().Context = context;
        }

        return next(context);
    });
}
