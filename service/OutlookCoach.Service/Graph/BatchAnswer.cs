using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Graph.Models.ODataErrors;

namespace OutlookCoach.Service.Graph;

/// <summary>One answer out of a batch.</summary>
/// <param name="At">Which of the requests it answers.</param>
/// <param name="Id">The event, when there is one.</param>
/// <param name="Made">When Graph says that it was made.</param>
public sealed record BatchAnswer(int At, int Status, string? Id, DateTimeOffset? Made)
{
    private string? RetryAfter { get; init; }
    private string? Code { get; init; }

    /// <exception cref="JsonException">It lacks what every answer has.</exception>
    public static BatchAnswer Read(JsonObject given)
    {
        var body = given["body"] as JsonObject;
        var at = int.TryParse(Text(given["id"]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new JsonException("An answer without its id.");
        var status = given["status"] is JsonValue value && value.TryGetValue<int>(out var code) ? code : throw new JsonException("An answer without its status.");
        var made = DateTimeOffset.TryParse(Text(body?["createdDateTime"]), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : (DateTimeOffset?)null;
        var headers = given["headers"] as JsonObject;
        return new BatchAnswer(at, status, Text(body?["id"]), made)
        {
            RetryAfter = Text(headers?.FirstOrDefault(header => string.Equals(header.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value),
            Code = Text((body?["error"] as JsonObject)?["code"]),
        };
    }

    /// <summary>The same as if it had been asked by itself.</summary>
    public ODataError Fault() => new()
    {
        ResponseStatusCode = Status,
        ResponseHeaders = RetryAfter is null ? new Dictionary<string, IEnumerable<string>>() : new Dictionary<string, IEnumerable<string>> { ["Retry-After"] = [RetryAfter] },
        Error = new MainError { Code = Code },
    };

    private static string? Text(JsonNode? node) => node is JsonValue value ? value.TryGetValue<string>(out var text) ? text : value.ToString() : null;
}
