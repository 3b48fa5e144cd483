using System.Text;
using Azure.Identity;
using Microsoft.Identity.Client;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.SignIn;

/// <summary>What a refused exchange of tokens means for the person.</summary>
public static class OnBehalfOfProblems
{
    private const string ExpiredAssertion = "AADSTS500133";

    public static ProblemException Of(AuthenticationFailedException failure, IReadOnlyList<string> scopes) => failure.InnerException switch
    {
        MsalServiceException { Claims.Length: > 0 } challenge => SignInAgain($"error=\"insufficient_claims\", claims=\"{Encoded(challenge.Claims)}\""),
        // Comes as "interaction required" like missing consent does, yet a fresh token is all it needs.
        MsalUiRequiredException expired when expired.Message.Contains(ExpiredAssertion, StringComparison.Ordinal) => SignInAgain("error=\"invalid_token\""),
        // Personal accounts say AADSTS70000 instead of naming consent, so every other "interaction required" is read as that.
        MsalUiRequiredException => new ProblemException(ProblemKind.ConsentRequired) { Scopes = scopes },
        MsalServiceException { StatusCode: 429 } busy => new ProblemException(ProblemKind.Throttled) { RetryAfter = busy.Headers?.RetryAfter?.Delta },
        _ => new ProblemException(ProblemKind.GraphUnavailable),
    };

    private static ProblemException SignInAgain(string challenge) =>
        new(ProblemKind.NotSignedIn) { Challenge = "Bearer " + challenge };

    private static string Encoded(string claims) => Convert.ToBase64String(Encoding.UTF8.GetBytes(claims));
}
