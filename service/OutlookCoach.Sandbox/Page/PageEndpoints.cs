using Microsoft.Extensions.FileProviders;

namespace OutlookCoach.Sandbox.Page;

/// <summary>The page that plays Outlook around the task pane.</summary>
public static class PageEndpoints
{
    private static readonly string Folder = Path.Combine(
        Path.GetDirectoryName(typeof(PageEndpoints).Assembly.Location) ?? AppContext.BaseDirectory, "SandboxPage");

    /// <summary>Serves the files of the page, and tells it where the pane is.</summary>
    public static void MapPage(this WebApplication app)
    {
        var files = new PhysicalFileProvider(Folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files });
        app.MapGet("/sandbox/page", (SandboxOptions options) => Results.Json(new
        {
            paneUrl = options.PaneUrl?.AbsoluteUri,
            paneOrigin = options.PaneOrigin,
        }));
        app.MapGet("/healthz", () => Results.Text("ok"));
    }
}
