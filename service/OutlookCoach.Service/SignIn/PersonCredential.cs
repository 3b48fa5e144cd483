using System.Diagnostics.CodeAnalysis;
using Azure.Core;
using Azure.Identity;

namespace OutlookCoach.Service.SignIn;

/// <summary>Exchanges one token of one person: one exchange at a time, so that whoever comes second finds what the first one got.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Without a wait handle a semaphore holds nothing, and a call may still be waiting when the memory forgets this.")]
public sealed class PersonCredential(OnBehalfOfCredential credential)
{
    private readonly SemaphoreSlim turn = new(1);

    /// <exception cref="AuthenticationFailedException">The exchange was refused.</exception>
    public async Task<string> TokenAsync(TokenRequestContext request, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return (await credential.GetTokenAsync(request, cancellationToken)).Token;
        }
        finally
        {
            turn.Release();
        }
    }
}
