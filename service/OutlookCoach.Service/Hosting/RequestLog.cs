using System.Diagnostics;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Hosting;

/// <summary>One line a request: what was called, how it ended and how long it took. No value of a path or a query, no address, no id of anybody.</summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    /// <summary>The request's own id: chance alone, told to the caller by <see cref="SafeHeaders"/> and written in the line, so that a person can ask about one call.</summary>
    public const string IdHeader = "X-Request-Id";

    private const string None = "-";

    private static readonly Action<ILogger, string, string, int, long, string, string, Exception?> Answered = LoggerMessage.Define<string, string, int, long, string, string>(
        LogLevel.Information,
        new EventId(1, nameof(Answered)),
        "{Method} {Route} answered {Status} in {Milliseconds} ms (problem {Code}, request {RequestId})");

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        // The server's own id would count connections; a caller's could say anything.
        context.TraceIdentifier = RequestIds.Next();
        if (!logger.IsEnabled(LogLevel.Information))
        {
            await next(context);
            return;
        }

        var name = RequestName.Of(context);
        try
        {
            await next(context);
        }
        finally
        {
            var code = context.Features.Get<ProblemKind>()?.Code ?? None;
            var took = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            Answered(logger, name.Method, name.Route, context.Response.StatusCode, took, code, context.TraceIdentifier, null);
        }
    }
}
