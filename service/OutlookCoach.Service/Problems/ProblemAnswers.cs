using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OutlookCoach.Coaching;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace OutlookCoach.Service.Problems;

/// <summary>Turns whatever ended a call into problem+json. Stack traces and the sender's own words stay inside.</summary>
public sealed partial class ProblemAnswers(Coach coach, IOptions<JsonOptions> json, ILogger<ProblemAnswers> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        await WriteAsync(httpContext, Explain(exception), cancellationToken);
        return true;
    }

    /// <summary>Answers with a problem, its headers included.</summary>
    public async Task WriteAsync(HttpContext context, ProblemException problem, CancellationToken cancellationToken)
    {
        var response = context.Response;
        response.StatusCode = problem.Kind.Status;
        response.AskAgainAfter(problem.RetryAfter);
        if (problem.Challenge is { } challenge)
        {
            response.Headers[HeaderNames.WWWAuthenticate] = challenge;
        }

        // For the one line that is written of this call.
        context.Features.Set(problem.Kind);
        await response.WriteAsJsonAsync(Describe(problem), json.Value.SerializerOptions, "application/problem+json", cancellationToken);
    }

    /// <summary>The problem as a record; its words come from the Playbook.</summary>
    public Problem Describe(ProblemException problem) => new()
    {
        Type = "urn:outlookcoach:problem:" + problem.Kind.Code,
        Title = coach.Sentences[problem.Kind.Sentence],
        Status = problem.Kind.Status,
        Code = problem.Kind.Code,
        Next = coach.Sentences[problem.Kind.Sentence + "-next"],
        Detail = problem.Needs is { } fields ? coach.Sentences.Fill("problems/bad-request-needs", ("what", fields)) : problem.Detail,
        Scopes = problem.Scopes,
    };

    private ProblemException Explain(Exception exception)
    {
        switch (exception)
        {
            case ProblemException problem:
                return problem;
            case BadHttpRequestException bad:
                return new ProblemException(ProblemKind.Of(bad.StatusCode)) { Detail = Place(bad.InnerException) };
            default:
                // The message of an exception may quote what was sent; its type and frames do not.
                Log.Unexpected(logger, exception.GetType().FullName, exception.StackTrace);
                return new ProblemException(ProblemKind.Unexpected);
        }
    }

    private string? Place(Exception? inner) => inner is JsonException { LineNumber: { } line, BytePositionInLine: { } position }
        ? coach.Sentences.Fill("problems/bad-request-place", ("line", Counted(line)), ("position", Counted(position)))
        : null;

    private static string Counted(long fromZero) => (fromZero + 1).ToString(CultureInfo.InvariantCulture);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Unexpected {Kind} at {Frames}")]
        public static partial void Unexpected(ILogger logger, string? kind, string? frames);
    }
}
