namespace OutlookCoach.Sandbox.Page;

/// <summary>Lets the page and the pane call, and no other site: a browser names the origin of every call that changes something.</summary>
public sealed class KnownOrigins(RequestDelegate next, SandboxOptions options, SandboxAddress address)
{
    /// <summary>Answers a preflight of the pane; refuses other origins.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0 || IsOurs(origin))
        {
            return next(context);
        }

        if (origin != options.PaneOrigin)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return context.Response.WriteAsync("Only the page of the sandbox and its task pane may call.", context.RequestAborted);
        }

        return context.Request.Path == "/sandbox/token" ? ForThePane(context, origin) : next(context);
    }

    private Task ForThePane(HttpContext context, string origin)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = origin;
        headers.Vary = "Origin";
        if (!HttpMethods.IsOptions(context.Request.Method))
        {
            return next(context);
        }

        headers.AccessControlAllowMethods = "POST";
        headers.AccessControlAllowHeaders = "content-type";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private bool IsOurs(string origin) =>
        origin == address.Origin || origin == $"http://127.0.0.1:{address.Port}" || origin == $"http://[::1]:{address.Port}";
}
