using System.Globalization;
using System.Text.Json.Nodes;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>Answers in Graph's shape.</summary>
public static class GraphAnswer
{
    private const string Type = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
    private const string Person = "users('sam%40sandbox.example')";

    /// <summary>One item.</summary>
    /// <param name="context">The request.</param>
    /// <param name="what">What it is, such as <c>messages/$entity</c>.</param>
    /// <param name="item">The item.</param>
    /// <param name="status">The HTTP status.</param>
    public static IResult One(HttpContext context, string what, JsonObject item, int status = 200)
    {
        item.Insert(0, "@odata.context", Context(context, what));
        return Results.Text(item.ToJsonString(), Type, statusCode: status);
    }

    /// <summary>One page of a list, with the address of the next when there is one.</summary>
    public static IResult Page<T>(HttpContext context, string what, IReadOnlyList<T> all, (GraphQuery Query, Func<T, JsonObject> Shape) how)
    {
        var (query, shape) = how;
        var page = all.Skip(query.Skip).Take(query.Top).Select(item => (JsonNode)shape(item)).ToArray();
        var body = new JsonObject { ["@odata.context"] = Context(context, what) };
        if (query.Count)
        {
            body["@odata.count"] = all.Count;
        }

        body["value"] = new JsonArray(page);
        if (query.Skip + page.Length < all.Count)
        {
            body["@odata.nextLink"] = NextLink(context.Request, query.Skip + page.Length);
        }

        return Results.Text(body.ToJsonString(), Type);
    }

    private static string Context(HttpContext context, string what) =>
        $"{context.Request.Scheme}://{context.Request.Host}/v1.0/$metadata#{Person}/{what}";

    private static string NextLink(HttpRequest request, int skip)
    {
        var options = request.Query.Where(option => !option.Key.Equals("$skip", StringComparison.OrdinalIgnoreCase))
            .SelectMany(option => option.Value.Select(value => $"{Uri.EscapeDataString(option.Key)}={Uri.EscapeDataString(value ?? "")}"))
            .Append($"%24skip={skip.ToString(CultureInfo.InvariantCulture)}");
        return $"{request.Scheme}://{request.Host}{request.Path}?{string.Join('&', options)}";
    }
}
