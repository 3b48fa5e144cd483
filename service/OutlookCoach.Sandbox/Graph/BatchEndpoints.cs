using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>Several calls in one: each is made as if it had come by itself, four at a time as at Graph.</summary>
internal static class BatchEndpoints
{
    private const int Most = 20;
    private const int AtOnce = 4;
    private const string Json = "application/json";
    private static readonly HttpClient Http = new();

    public static async Task<IResult> Run(HttpContext context, SandboxAddress address)
    {
        var body = await GraphBody.Read(context.Request, context.RequestAborted);
        var requests = GraphBody.List(body["requests"], "requests").Select(request => GraphBody.Object(request, "requests")).ToArray();
        Check(requests);
        var access = context.Request.Headers.Authorization.ToString();
        var answers = new JsonNode[requests.Length];
        await Parallel.ForAsync(0, requests.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = context.RequestAborted },
            async (at, cancellation) => answers[at] = await AnswerAsync(requests[at], address, access, cancellation));
        return Results.Text(new JsonObject { ["responses"] = new JsonArray(answers) }.ToJsonString(), Json);
    }

    private static void Check(JsonObject[] requests)
    {
        if (requests.Length is 0 or > Most)
        {
            throw GraphException.Bad($"The number of batch requests must be between 1 and {Most}.");
        }

        if (requests.Select(request => GraphBody.Text(request["id"], "id")).Distinct(StringComparer.OrdinalIgnoreCase).Count() < requests.Length)
        {
            throw GraphException.Bad("The ids of batch requests must be unique.");
        }

        if (requests.Any(request => request["dependsOn"] is not null))
        {
            throw GraphException.Bad("The sandbox does not support dependsOn.");
        }
    }

    private static async Task<JsonNode> AnswerAsync(JsonObject asked, SandboxAddress address, string access, CancellationToken cancellation)
    {
        using var request = Request(asked, address);
        request.Headers.TryAddWithoutValidation("Authorization", access);
        using var response = await Http.SendAsync(request, cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        return new JsonObject
        {
            ["id"] = GraphBody.Text(asked["id"], "id"),
            ["status"] = (int)response.StatusCode,
            ["headers"] = new JsonObject { ["Content-Type"] = response.Content.Headers.ContentType?.ToString() },
            ["body"] = text.Length == 0 ? null : JsonNode.Parse(text),
        };
    }

    private static HttpRequestMessage Request(JsonObject asked, SandboxAddress address)
    {
        var url = GraphBody.Text(asked["url"], "url").TrimStart('/');
        var request = new HttpRequestMessage(new HttpMethod(GraphBody.Text(asked["method"], "method")), new Uri($"{address.Origin}/v1.0/{url}"));
        foreach (var (name, value) in asked["headers"] is { } headers ? GraphBody.Object(headers, "headers") : [])
        {
            request.Headers.TryAddWithoutValidation(name, GraphBody.Text(value, name));
        }

        if (asked["body"] is { } content)
        {
            request.Content = new StringContent(content.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue(Json));
        }

        return request;
    }
}
