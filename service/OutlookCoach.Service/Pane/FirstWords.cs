namespace OutlookCoach.Service.Pane;

/// <summary>In which language the pane's page says its first words, before Outlook has told the pane which one it speaks: as the browser asks for it. Outlook itself mostly speaks the same.</summary>
public static class FirstWords
{
    private static readonly PathString Page = "/pane/index.html";
    private static readonly PathString German = "/pane/index.de.html";

    /// <summary>Gives the page in the person's language in the place of the English one.</summary>
    public static Task ChooseAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path == Page)
        {
            context.Response.Headers.Append("Vary", "Accept-Language");
            context.Request.Path = AskedIn(context.Request, "de") ? German : Page;
        }

        return next(context);
    }

    // Like the pane itself: what is wanted most counts, and whoever wants a third language gets English.
    private static bool AskedIn(HttpRequest request, string language) =>
        request.GetTypedHeaders().AcceptLanguage is { Count: > 0 } asked
        && asked.MaxBy(each => each.Quality ?? 1)?.Value.Value?.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase) == true;
}
