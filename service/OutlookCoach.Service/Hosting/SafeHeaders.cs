using Microsoft.Net.Http.Headers;

namespace OutlookCoach.Service.Hosting;

/// <summary>Headers that every answer carries. The pane's files say more of themselves.</summary>
public static class SafeHeaders
{
    // An answer that is no page loads nothing, frames nothing and is framed by nobody.
    private const string NoPage = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private const string Unneeded = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
    private const string OneYear = "max-age=31536000";

    public static void UseSafeHeaders(this WebApplication app)
    {
        Func<object, Task> add = app.Environment.IsProduction() ? AddOverHttps : Add;
        app.Use((context, next) =>
        {
            context.Response.OnStarting(add, context.Response);
            return next(context);
        });
    }

    // Also where a proxy ends the encryption: a browser ignores it over http.
    private static Task AddOverHttps(object response)
    {
        ((HttpResponse)response).Headers.StrictTransportSecurity = OneYear;
        return Add(response);
    }

    private static Task Add(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        headers[RequestLog.IdHeader] = ((HttpResponse)response).HttpContext.TraceIdentifier;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = Unneeded;
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, NoPage);
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        // Health checks ask for "no-cache" of their own; nothing but the pane's files may be kept.
        if (!headers.ContainsKey(HeaderNames.LastModified))
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
