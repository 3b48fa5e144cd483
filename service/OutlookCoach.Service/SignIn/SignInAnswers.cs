using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.SignIn;

/// <summary>
/// Lets in whose token was found good before, and says what a refused one is answered with: that it is invalid, and not a word about why.
/// The reason goes to the log, as a code.
/// </summary>
public sealed partial class SignInAnswers(RememberingTokenHandler tokens, BaseConfigurationManager keys, ILogger<SignInAnswers> logger) : JwtBearerEvents
{
    // The library would prepare a whole check, only to hear from the handler that none is needed.
    public override async Task MessageReceived(MessageReceivedContext context)
    {
        if (await tokens.WhoseAsync(BearerToken.Of(context.Request), keys) is { } person)
        {
            context.Principal = person;
            context.Success();
        }
    }

    public override Task AuthenticationFailed(AuthenticationFailedContext context)
    {
        Log.Refused(logger, Reason(context.Exception));
        return Task.CompletedTask;
    }

    public override Task Challenge(JwtBearerChallengeContext context)
    {
        if (context.AuthenticateFailure is ProblemException problem)
        {
            throw problem;
        }

        context.ErrorDescription = null;
        return Task.CompletedTask;
    }

    // Messages of the library may quote the token: of those only the number is told. Ours are names of rules.
    private static string Reason(Exception failure) => failure switch
    {
        ProblemException problem => problem.Kind.Code,
        { Message: ['I', 'D', 'X', ..] coded } => coded.Split(':', ' ')[0],
        SecurityTokenValidationException rule => rule.Message,
        _ => failure.GetType().Name,
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A token was refused ({Reason})")]
        public static partial void Refused(ILogger logger, string reason);
    }
}
