namespace OutlookCoach.Service.SignIn;

/// <summary>The token that a call brings.</summary>
public static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <summary>Empty where there is none. A part of the header, so that nothing is copied for a token that is known.</summary>
    public static ReadOnlyMemory<char> Of(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header.AsMemory(Scheme.Length).Trim() : default;
}
