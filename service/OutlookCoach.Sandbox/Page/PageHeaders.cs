namespace OutlookCoach.Sandbox.Page;

/// <summary>The browser's rules for the page: own scripts and styles, the pane as the only frame, nothing inline.</summary>
public sealed class PageHeaders(RequestDelegate next, SandboxOptions options)
{
    private readonly string policy = string.Join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        $"connect-src 'self' {options.PaneOrigin}".TrimEnd(),
        $"frame-src {options.PaneOrigin ?? "'none'"}",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'");

    /// <summary>Adds the headers to every answer.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        return next(context);
    }
}
