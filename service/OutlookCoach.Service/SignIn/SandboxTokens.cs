namespace OutlookCoach.Service.SignIn;

/// <summary>The sandbox's mailbox opens with the very token that the sandbox gave the person.</summary>
public sealed class SandboxTokens : IGraphTokens
{
    public ValueTask<string> GetAsync(Person person, IReadOnlyList<string> scopes, string? claims, CancellationToken cancellationToken) =>
        ValueTask.FromResult(person.Token);
}
