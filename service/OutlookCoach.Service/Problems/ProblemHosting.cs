namespace OutlookCoach.Service.Problems;

/// <summary>Wires problem answers into the host.</summary>
public static class ProblemHosting
{
    public static void AddProblems(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ProblemAnswers>();
        builder.Services.AddExceptionHandler<ProblemAnswers>();
        builder.Services.AddProblemDetails();
        // A bad body must reach ProblemAnswers in every environment, not only in Development.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    /// <summary>Gives words to exceptions and to answers that have a status and no body.</summary>
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(async pages =>
        {
            var context = pages.HttpContext;
            var answers = context.RequestServices.GetRequiredService<ProblemAnswers>();
            await answers.WriteAsync(context, new ProblemException(ProblemKind.Of(context.Response.StatusCode)), context.RequestAborted);
        });
    }
}
