using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.SignIn;

namespace OutlookCoach.Service.Graph;

/// <summary>Every call to Microsoft Graph goes through here: as this person, in turn, patiently, and never past the limit.</summary>
public sealed partial class GraphCalls(Person person, GraphClients clients, GraphPatience patience, ILogger<GraphCalls> logger) : IDisposable
{
    // Counted from the first call, over all calls that one request of the pane makes.
    private readonly Lazy<CancellationTokenSource> limit = new(() => new CancellationTokenSource(patience.Settings.GiveUpAfter, patience.Time));

    /// <summary>A call that may be repeated: reading, deleting, changing, or creating under a transaction id.</summary>
    /// <exception cref="ProblemException">What went wrong, for the person.</exception>
    public Task<T> AskAsync<T>(Func<GraphServiceClient, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        var client = clients.For(person, GraphScopes.Everyday);
        return GuardAsync(
            token => patience.Retries.ExecuteAsync(async attempt => await call(client, attempt), token).AsTask(),
            GraphScopes.Everyday,
            cancellationToken);
    }

    /// <summary>A call that would be done twice if it were repeated.</summary>
    /// <exception cref="ProblemException">What went wrong, for the person.</exception>
    public Task<T> AskOnceAsync<T>(
        IReadOnlyList<string> scopes, Func<GraphServiceClient, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        var client = clients.For(person, scopes);
        return GuardAsync(token => call(client, token), scopes, cancellationToken);
    }

    public void Dispose()
    {
        if (limit.IsValueCreated)
        {
            limit.Value.Dispose();
        }
    }

    private async Task<T> GuardAsync<T>(Func<CancellationToken, Task<T>> work, IReadOnlyList<string> scopes, CancellationToken cancellationToken)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Value.Token, cancellationToken);
        try
        {
            using var turn = await patience.TurnAsync(person.Key, both.Token);
            return turn.IsAcquired ? await work(both.Token) : throw new ProblemException(ProblemKind.Throttled);
        }
        catch (OperationCanceledException) when (limit.Value.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ProblemException(ProblemKind.GraphSlow);
        }
        catch (ApiException fault)
        {
            Log.Refused(logger, fault.ResponseStatusCode, GraphFaults.CallId(fault, "request-id"), GraphFaults.CallId(fault, "client-request-id"));
            throw GraphProblems.Of(fault, clients.InFull(scopes), patience.Time);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw new ProblemException(ProblemKind.GraphUnavailable);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Graph answered {Status} (request-id {RequestId}, client-request-id {ClientRequestId})")]
        public static partial void Refused(ILogger logger, int status, Guid? requestId, Guid? clientRequestId);
    }
}
