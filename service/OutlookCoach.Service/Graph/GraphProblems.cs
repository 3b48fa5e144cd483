using System.Text.RegularExpressions;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using OutlookCoach.Service.Problems;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace OutlookCoach.Service.Graph;

/// <summary>What a fault of Microsoft Graph means for the person.</summary>
public static partial class GraphProblems
{
    private const string MalformedId = "ErrorInvalidIdMalformed";

    // An account whose mail is on a server of its own, or that has none.
    private static readonly string[] NoMailbox = ["MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI"];

    public static ProblemException Of(ApiException answer, GraphPurpose purpose, IReadOnlyList<string> scopes, TimeProvider time) => answer.ResponseStatusCode switch
    {
        401 => new ProblemException(ProblemKind.NotSignedIn) { Challenge = Challenge(answer) },
        403 => new ProblemException(ProblemKind.ConsentRequired) { Scopes = scopes },
        404 or 410 => new ProblemException(NoMailbox.Contains(Code(answer)) ? ProblemKind.NoMailbox : purpose.Missing),
        // An id that no mailbox could have is as good as one that is gone.
        400 when Code(answer) == MalformedId => new ProblemException(purpose.Missing),
        429 => new ProblemException(ProblemKind.Throttled) { RetryAfter = GraphFaults.AskedWait(answer, time) ?? TimeSpan.FromSeconds(10) },
        >= 400 and < 500 and not (408 or 409 or 412) => new ProblemException(ProblemKind.Unexpected),
        _ => new ProblemException(ProblemKind.GraphUnavailable) { RetryAfter = GraphFaults.AskedWait(answer, time) },
    };

    /// <summary>Where no answer came, or none that can be used. Null for a mistake of our own.</summary>
    public static ProblemException? Of(Exception fault, GraphPurpose purpose) => fault switch
    {
        OperationCanceledException or TimeoutRejectedException => new ProblemException(ProblemKind.GraphSlow),
        BrokenCircuitException open => new ProblemException(ProblemKind.GraphUnavailable) { RetryAfter = open.RetryAfter },
        _ when GraphFaults.IsTooLarge(fault) => new ProblemException(purpose.TooLarge),
        _ when GraphFaults.IsTrouble(fault) => new ProblemException(ProblemKind.GraphUnavailable),
        _ => null,
    };

    // Graph may ask for more than the exchange of tokens could give: the pane then asks the person, in Graph's own words.
    private static string Challenge(ApiException answer) =>
        Claims().Match(GraphFaults.Header(answer, "WWW-Authenticate") ?? "") is { Success: true } asked
            ? $"Bearer error=\"insufficient_claims\", claims=\"{asked.Groups[1].Value}\""
            : "Bearer error=\"invalid_token\"";

    private static string? Code(ApiException answer) => (answer as ODataError)?.Error?.Code;

    [GeneratedRegex("claims=\"([A-Za-z0-9+/=_-]{1,8192})\"")]
    private static partial Regex Claims();
}
