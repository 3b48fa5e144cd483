using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Graph;

/// <summary>Every call to Microsoft Graph goes through here: as this person, in turn, patiently, and never past the limit.</summary>
public sealed partial class GraphCalls(Person person, GraphClients clients, GraphPatience patience, ILogger<GraphCalls> logger) : IDisposable
{
    /// <summary>The time that waits are counted by.</summary>
    public TimeProvider Time => patience.Time;

    // Counted from the first call, over all calls that one request of the pane makes.
    private readonly Lazy<CancellationTokenSource> limit = new(() => new CancellationTokenSource(patience.Settings.GiveUpAfter, patience.Time));

    // Once the whole mailbox has said "not now" or "not you", the other calls of the same request would hear the same.
    private ProblemException? refused;

    /// <summary>Asks, and asks again where that helps and does no harm.</summary>
    /// <exception cref="ProblemException">What went wrong, for the person.</exception>
    public async Task<T> AskAsync<T>(
        GraphPurpose purpose, Func<GraphServiceClient, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Value.Token, cancellationToken);
        try
        {
            using var turn = await patience.TurnAsync(person.Key, both.Token);
            if (refused is not null || !turn.IsAcquired)
            {
                throw refused ?? new ProblemException(ProblemKind.Throttled);
            }

            var client = clients.For(person, purpose.Scopes);
            return await patience.For(person.TenantId, purpose.Once).ExecuteAsync(async attempt => await call(client, attempt), both.Token);
        }
        catch (ProblemException told)
        {
            throw Noted(told);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && Explain(fault, purpose) is { } problem)
        {
            throw Noted(problem);
        }
    }

    /// <summary>What a fault that came inside another answer means for the person.</summary>
    public ProblemException Why(ApiException fault, GraphPurpose purpose) =>
        Noted(Explain(fault, purpose) ?? new ProblemException(ProblemKind.Unexpected));

    public void Dispose()
    {
        if (limit.IsValueCreated)
        {
            limit.Value.Dispose();
        }
    }

    private ProblemException? Explain(Exception fault, GraphPurpose purpose)
    {
        if (fault is ApiException answer)
        {
            Log.Refused(logger, answer.ResponseStatusCode, GraphFaults.CallId(answer, "request-id"), GraphFaults.CallId(answer, "client-request-id"));
            return GraphProblems.Of(answer, purpose, clients.InFull(purpose.Scopes), patience.Time);
        }

        Log.Failed(logger, fault.GetType().Name, (fault as HttpRequestException)?.HttpRequestError);
        return GraphProblems.Of(fault, purpose);
    }

    private ProblemException Noted(ProblemException problem)
    {
        if (problem.Kind == ProblemKind.Throttled || problem.Kind == ProblemKind.NotSignedIn)
        {
            refused = problem;
        }

        return problem;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Graph answered {Status} (request-id {RequestId}, client-request-id {ClientRequestId})")]
        public static partial void Refused(ILogger logger, int status, Guid? requestId, Guid? clientRequestId);

        [LoggerMessage(2, LogLevel.Warning, "Graph gave no answer to use: {Kind} {Detail}")]
        public static partial void Failed(ILogger logger, string kind, HttpRequestError? detail);
    }
}
