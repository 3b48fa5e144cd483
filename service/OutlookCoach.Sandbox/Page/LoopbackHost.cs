namespace OutlookCoach.Sandbox.Page;

/// <summary>Answers only to the names of this machine, so that a foreign site cannot reach the mailbox by a name of its own (DNS rebinding).</summary>
public sealed class LoopbackHost(RequestDelegate next)
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Refuses any other Host header.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (Names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return context.Response.WriteAsync("The sandbox answers on http://localhost only.", context.RequestAborted);
    }
}
