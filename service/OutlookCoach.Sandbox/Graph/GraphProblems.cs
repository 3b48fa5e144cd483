using System.Globalization;
using System.Text.Json.Nodes;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>Gives every Graph answer its request ids, and every problem Graph's error body.</summary>
public sealed class GraphProblems(RequestDelegate next)
{
    /// <summary>Runs the request; only paths of Graph are touched.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/v1.0", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        NameRequest(context);
        try
        {
            await next(context);
        }
        catch (GraphException problem)
        {
            await Write(context, problem);
        }
        catch (BadHttpRequestException problem)
        {
            await Write(context, new GraphException(problem.StatusCode, "BadRequest", problem.Message));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException && !context.RequestAborted.IsCancellationRequested)
        {
            await Write(context, new GraphException(500, "ErrorInternalServerError", $"The sandbox could not use its folders: {problem.Message}"));
        }

        if (!context.Response.HasStarted && context.Response.StatusCode is 404 or 405)
        {
            await Write(context, NoSuchCall(context));
        }
    }

    /// <summary>Writes an error as Graph does.</summary>
    public static Task Write(HttpContext context, GraphException problem)
    {
        var clock = context.RequestServices.GetRequiredService<TimeProvider>();
        context.Response.StatusCode = problem.Status;
        var body = new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["code"] = problem.Code,
                ["message"] = problem.Message,
                ["innerError"] = new JsonObject
                {
                    ["date"] = clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
                    ["request-id"] = context.Response.Headers["request-id"].ToString(),
                    ["client-request-id"] = context.Response.Headers["client-request-id"].ToString(),
                },
            },
        };
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }

    private static GraphException NoSuchCall(HttpContext context) => context.Response.StatusCode == 405
        ? new GraphException(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.")
        : GraphException.Bad($"Resource not found for the segment '{context.Request.Path.Value?.Split('/')[^1]}'.");

    private static void NameRequest(HttpContext context)
    {
        var id = GraphId.RequestId($"{context.Connection.Id}:{context.TraceIdentifier}");
        var given = context.Request.Headers["client-request-id"].ToString();
        context.Response.Headers["request-id"] = id;
        context.Response.Headers["client-request-id"] = Guid.TryParse(given, out var client) ? client.ToString() : id;
    }
}
