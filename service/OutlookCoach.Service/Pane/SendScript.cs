using Microsoft.AspNetCore.Http.HttpResults;

namespace OutlookCoach.Service.Pane;

/// <summary>The check before sending, for the runtime of classic Outlook on Windows, which has no page: the script with its own address in it, and the list that lets it call.</summary>
public static class SendScript
{
    private const string Path = "/pane/onsend.js";

    public static void MapSendScript(this WebApplication app)
    {
        var file = System.IO.Path.Combine(app.Environment.ContentRootPath, "wwwroot", "pane", "onsend.js");
        app.MapGet(Path, (HttpRequest request, CancellationToken cancellationToken) => ScriptAsync(file, request, cancellationToken)).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/.well-known/microsoft-officeaddins-allowed.json", (HttpRequest request) => Allowed(request)).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<Results<ContentHttpResult, NotFound>> ScriptAsync(string file, HttpRequest request, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            return TypedResults.NotFound();
        }

        request.HttpContext.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        var script = await File.ReadAllTextAsync(file, cancellationToken);
        return TypedResults.Content($"var outlookCoachAddress=\"{Origin(request)}/pane/\";\n{script}", "text/javascript; charset=utf-8");
    }

    private static Ok<AllowedScripts> Allowed(HttpRequest request) => TypedResults.Ok(new AllowedScripts([Origin(request) + Path]));

    // A host header is what somebody sent: only what an address is made of goes into a script.
    private static string Origin(HttpRequest request) => Uri.TryCreate($"https://{request.Host.Value}", UriKind.Absolute, out var own) ? own.GetLeftPart(UriPartial.Authority) : "";
}
