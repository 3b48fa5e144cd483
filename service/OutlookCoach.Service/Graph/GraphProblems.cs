using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Graph;

/// <summary>What a fault of Microsoft Graph means for the person.</summary>
public static class GraphProblems
{
    private const string MalformedId = "ErrorInvalidIdMalformed";

    public static ProblemException Of(ApiException fault, IReadOnlyList<string> scopes, TimeProvider time) => fault.ResponseStatusCode switch
    {
        401 => new ProblemException(ProblemKind.NotSignedIn) { Challenge = "Bearer error=\"invalid_token\"" },
        403 => new ProblemException(ProblemKind.ConsentRequired) { Scopes = scopes },
        404 or 410 => new ProblemException(ProblemKind.MessageGone),
        // An id that no mailbox could have is as good as one that is gone.
        400 when (fault as ODataError)?.Error?.Code == MalformedId => new ProblemException(ProblemKind.MessageGone),
        429 => new ProblemException(ProblemKind.Throttled) { RetryAfter = GraphFaults.AskedWait(fault, time) ?? TimeSpan.FromSeconds(10) },
        503 => new ProblemException(ProblemKind.GraphUnavailable) { RetryAfter = GraphFaults.AskedWait(fault, time) },
        >= 500 => new ProblemException(ProblemKind.GraphUnavailable),
        _ => new ProblemException(ProblemKind.Unexpected),
    };
}
