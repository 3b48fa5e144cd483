namespace OutlookCoach.Service.SignIn;

/// <summary>Tokens for Microsoft Graph, as the signed-in person.</summary>
public interface IGraphTokens
{
    /// <param name="claims">What Graph asked for in addition, as JSON; null nearly always.</param>
    /// <exception cref="Problems.ProblemException">not_signed_in, consent_required, throttled or graph_unavailable.</exception>
    ValueTask<string> GetAsync(Person person, IReadOnlyList<string> scopes, string? claims, CancellationToken cancellationToken);
}
