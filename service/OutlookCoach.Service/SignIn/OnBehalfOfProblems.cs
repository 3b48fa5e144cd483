using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Azure.Identity;
using Microsoft.Identity.Client;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.SignIn;

/// <summary>What a refused exchange of tokens means for the person.</summary>
public static partial class OnBehalfOfProblems
{
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(10);

    // The token has run out, was withdrawn, or its password or device has changed since. All come as "interaction
    // required", as missing consent does, yet a fresh token is all they need.
    private static readonly int[] Stale = [50013, 50132, 50133, 50173, 70043, 500133, 700082];

    public static ProblemException Of(AuthenticationFailedException failure, IReadOnlyList<string> scopes, TimeProvider time) => failure.InnerException switch
    {
        MsalServiceException { Claims.Length: > 0 } challenge => SignInAgain($"error=\"insufficient_claims\", claims=\"{Encoded(challenge.Claims)}\""),
        MsalUiRequiredException stale when Stale.Contains(Number(stale)) => SignInAgain("error=\"invalid_token\""),
        // Personal accounts say AADSTS70000 instead of naming consent, so every other "interaction required" is read as that.
        MsalUiRequiredException => new ProblemException(ProblemKind.ConsentRequired) { Scopes = scopes },
        MsalServiceException { StatusCode: 429 } busy => new ProblemException(ProblemKind.Throttled) { RetryAfter = AskedWait(busy, time) ?? UsualWait },
        MsalServiceException { StatusCode: 503 } away => new ProblemException(ProblemKind.GraphUnavailable) { RetryAfter = AskedWait(away, time) },
        _ => new ProblemException(ProblemKind.GraphUnavailable),
    };

    /// <summary>The number that Microsoft Entra gives the refusal, which its documentation explains; 0 when it gives none.</summary>
    public static int Number(Exception? refusal) =>
        refusal is MsalServiceException refused && Coded().Match($"{refused.Message} {refused.ResponseBody}") is { Success: true } coded
            ? int.Parse(coded.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : 0;

    private static TimeSpan? AskedWait(MsalServiceException busy, TimeProvider time) => busy.Headers?.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } when until > time.GetUtcNow() => until - time.GetUtcNow(),
        _ => null,
    };

    private static ProblemException SignInAgain(string challenge) =>
        new(ProblemKind.NotSignedIn) { Challenge = "Bearer " + challenge };

    private static string Encoded(string claims) => Convert.ToBase64String(Encoding.UTF8.GetBytes(claims));

    [GeneratedRegex(@"AADSTS(\d{4,9})")]
    private static partial Regex Coded();
}
