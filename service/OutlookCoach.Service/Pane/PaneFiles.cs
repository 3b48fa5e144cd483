using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using OutlookCoach.Service.Hosting;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Pane;

/// <summary>The pane's own files, built from addin/ into wwwroot/pane.</summary>
public static class PaneFiles
{
    private const string Hashed = "/pane/assets/";

    public static void AddPaneFiles(this WebApplicationBuilder builder) => builder.Services.AddResponseCompression(options => options.EnableForHttps = true);

    public static void UsePaneFiles(this WebApplication app)
    {
        var folder = Path.Combine(app.Environment.ContentRootPath, "wwwroot", "pane");
        if (!Directory.Exists(folder))
        {
            return;
        }

        var policy = PanePolicy.For(
            app.Services.GetRequiredService<MailSource>(),
            app.Services.GetRequiredService<AzureAdSettings>(),
            app.Configuration.GetSection("Pane:FramedBy").Get<string[]>() ?? []);
        // Only files that are the same for everybody: what is said of a person's mail is never compressed beside what somebody else sent.
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/pane", StringComparison.Ordinal), pane => pane.UseResponseCompression());
        app.Use(FirstWords.ChooseAsync);
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/pane",
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = file => Prepare(file, policy),
        });
    }

    private static void Prepare(StaticFileResponseContext file, string policy)
    {
        var headers = file.Context.Response.Headers;
        // The builder puts a hash of the content into these names: a changed file has another name.
        headers.CacheControl = file.Context.Request.Path.StartsWithSegments(Hashed.TrimEnd('/'), StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "no-cache";
        headers.ContentSecurityPolicy = policy;
        // Outlook shows the icons on pages of its own.
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
