using Azure.Core;
using Azure.Identity;
using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace OutlookCoach.Service.SignIn;

/// <summary>Exchanges the person's token for one to Microsoft Graph, on their behalf.</summary>
public sealed partial class OnBehalfOfTokens(CredentialCache credentials, TimeProvider time, ILogger<OnBehalfOfTokens> logger) : IGraphTokens
{
    public async ValueTask<string> GetAsync(Person person, IReadOnlyList<string> scopes, string? claims, CancellationToken cancellationToken)
    {
        try
        {
            var request = new TokenRequestContext([.. scopes], claims: claims, isCaeEnabled: true);
            return await credentials.For(person).TokenAsync(request, cancellationToken);
        }
        catch (AuthenticationFailedException failure)
        {
            var refusal = failure.InnerException;
            Log.Refused(logger, (refusal as MsalException)?.ErrorCode ?? failure.GetType().Name, OnBehalfOfProblems.Number(refusal), (refusal as MsalServiceException)?.CorrelationId);
            throw OnBehalfOfProblems.Of(failure, scopes, time);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A token could not be exchanged ({Error}, AADSTS{Number}, correlation-id {CorrelationId})")]
        public static partial void Refused(ILogger logger, string error, int number, string? correlationId);
    }
}
