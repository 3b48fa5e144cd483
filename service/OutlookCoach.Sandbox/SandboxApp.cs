using OutlookCoach.Sandbox.Calendar;
using OutlookCoach.Sandbox.Graph;
using OutlookCoach.Sandbox.Mailbox;
using OutlookCoach.Sandbox.Page;
using OutlookCoach.Sandbox.SignIn;
using OutlookCoach.Sandbox.State;

namespace OutlookCoach.Sandbox;

/// <summary>Puts the sandbox together: sign-in, mailbox, calendar and the page around the pane.</summary>
public static class SandboxApp
{
    /// <summary>The largest letter taken, in bytes.</summary>
    public const int LargestLetter = 25 * 1024 * 1024;

    /// <summary>Builds the sandbox without starting it; the clock can be replaced.</summary>
    /// <exception cref="SandboxRefusedException">The environment is Production, or the address is not loopback.</exception>
    public static WebApplication Create(SandboxOptions options, TimeProvider? clock = null)
    {
        RefuseProduction(options.EnvironmentName);
        var address = SandboxAddress.From(options.Url);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = options.EnvironmentName });
        builder.WebHost.UseKestrel(server => Listen(server, address));
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Hosting", LogLevel.Warning);
        AddParts(builder.Services, options, address, clock ?? TimeProvider.System);

        var app = builder.Build();
        ReadFolders(app.Services);
        app.UseMiddleware<LoopbackHost>();
        app.UseMiddleware<PageHeaders>();
        app.UseMiddleware<GraphProblems>();
        app.UseRouting();
        app.UseMiddleware<KnownOrigins>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapSignIn();
        app.MapGraph();
        app.MapDroppedMail();
        app.MapPage();
        return app;
    }

    /// <summary>Reads key, state and letters at once: the ages of letters count from now, and damage is told now.</summary>
    private static void ReadFolders(IServiceProvider services)
    {
        services.GetRequiredService<SigningKey>();
        services.GetRequiredService<StateStore>();
        services.GetRequiredService<Letters>();
    }

    private static void RefuseProduction(string environment)
    {
        if (string.Equals(environment, "Production", StringComparison.OrdinalIgnoreCase))
        {
            throw new SandboxRefusedException(
                "The sandbox hands out sign-ins without a password, so it does not start in Production. "
                + "Set ASPNETCORE_ENVIRONMENT to Development to try it, or connect the service to Microsoft 365.");
        }
    }

    private static void Listen(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions server, SandboxAddress address)
    {
        server.AddServerHeader = false;
        
        // More than a letter may have: whoever sends too much hears a sentence rather than a broken connection.
        server.Limits.MaxRequestBodySize = 4L * LargestLetter;
        server.ListenLocalhost(address.Port);
    }

    private static void AddParts(IServiceCollection services, SandboxOptions options, SandboxAddress address, TimeProvider clock)
    {
        services.AddSingleton(options);
        services.AddSingleton(address);
        services.AddSingleton(clock);
        services.AddSingleton<StateStore>();
        services.AddSingleton<Letters>();
        services.AddSingleton<Drafts>();
        services.AddSingleton<Messages>();
        services.AddSingleton<Events>();
        services.AddSingleton<MailboxSettings>();
        services.AddSandboxSignIn();
        if (options.ExitWithParent)
        {
            services.AddHostedService<ParentWatch>();
        }
    }
}
