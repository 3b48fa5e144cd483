using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.SignIn;

/// <summary>What a refused token is answered with: that it is invalid, and not a word about why. The reason goes to the log, as a code.</summary>
public sealed partial class SignInAnswers(ILogger<SignInAnswers> logger) : JwtBearerEvents
{
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
