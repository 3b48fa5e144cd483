using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>Reads the JSON that a client sends, as strictly as Graph.</summary>
public static class GraphBody
{
    private const long Largest = 4 * 1024 * 1024;

    /// <summary>The object in the body.</summary>
    /// <exception cref="GraphException">400 when it is not a JSON object; 413 past 4 MB.</exception>
    public static async Task<JsonObject> Read(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > Largest)
        {
            throw new GraphException(413, "RequestEntityTooLarge", "The request is larger than 4 MB.");
        }

        if (!request.HasJsonContentType())
        {
            throw Unreadable();
        }

        try
        {
            return await JsonNode.ParseAsync(request.Body, null, new JsonDocumentOptions { AllowDuplicateProperties = false }, cancellation) as JsonObject
                ?? throw Unreadable();
        }
        catch (JsonException)
        {
            throw Unreadable();
        }
    }

    /// <summary>A text.</summary>
    public static string Text(JsonNode? node, string name) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw WrongType(name);

    /// <summary>A yes or no.</summary>
    public static bool Flag(JsonNode? node, string name) => node is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : throw WrongType(name);

    /// <summary>A whole number.</summary>
    public static int Number(JsonNode? node, string name) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : throw WrongType(name);

    /// <summary>An object.</summary>
    public static JsonObject Object(JsonNode? node, string name) => node as JsonObject ?? throw WrongType(name);

    /// <summary>A list.</summary>
    public static JsonArray List(JsonNode? node, string name) => node as JsonArray ?? throw WrongType(name);

    /// <summary>One of a few words, in Graph's spelling.</summary>
    public static string OneOf(JsonNode? node, string name, params string[] words)
    {
        var given = Text(node, name);
        return words.FirstOrDefault(word => word.Equals(given, StringComparison.OrdinalIgnoreCase))
            ?? throw GraphException.Bad($"Requested value '{given}' was not found in '{name}'.", "RequestBodyRead");
    }

    /// <summary>The answer to a property that the type does not have.</summary>
    public static GraphException Unknown(string name, string type) => GraphException.Bad(
        $"The property '{name}' does not exist on type '{type}'. Make sure to only use property names that are defined by the type.", "RequestBodyRead");

    private static GraphException WrongType(string name) =>
        GraphException.Bad($"Cannot convert the value of '{name}' to the expected type.", "RequestBodyRead");

    private static GraphException Unreadable() => GraphException.Bad(
        "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
}
