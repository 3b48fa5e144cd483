namespace OutlookCoach.Service.Hosting;

/// <summary>What a request is called where it is written down: a caller may make up methods and paths, so only known ones are named.</summary>
/// <param name="Route">The route's template, never the path.</param>
public sealed record RequestName(string Method, string Route)
{
    private const string Other = "OTHER";
    private const string None = "-";
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    /// <summary>To be asked before the request is worked on: once a problem is told the route is put aside.</summary>
    public static RequestName Of(HttpContext context) => new(
        Array.IndexOf(Methods, context.Request.Method) is var at and >= 0 ? Methods[at] : Other,
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimEnd('/') ?? None);

    public override string ToString() => $"{Method} {Route}";
}
