using System.Text.Json.Nodes;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>The properties of one type of Graph, each with how it is worked out; only what is selected is worked out.</summary>
/// <param name="TypeName">The type as error messages name it.</param>
/// <param name="Usual">The properties of an answer without $select, in Graph's order.</param>
/// <param name="OnRequest">Properties that are given only when selected by name.</param>
public sealed record Properties<T>(
    string TypeName,
    IReadOnlyList<(string Name, Func<T, JsonNode?> Value)> Usual,
    IReadOnlyList<(string Name, Func<T, JsonNode?> Value)> OnRequest)
{
    /// <summary>Refuses names that the type does not have.</summary>
    /// <exception cref="GraphException">400 for an unknown name.</exception>
    public Properties<T> Check(IReadOnlyList<string> names)
    {
        var unknown = names.FirstOrDefault(name => !Usual.Concat(OnRequest).Any(property => Same(property.Name, name)));
        return unknown is null
            ? this
            : throw GraphException.Query($"Parsing OData Select and Expand failed: Could not find a property named '{unknown}' on type '{TypeName}'.");
    }

    /// <summary>The item with the properties asked for; the id is always there, as Graph has it.</summary>
    public JsonObject Shape(T item, IReadOnlyList<string> names)
    {
        var wanted = names.Count == 0
            ? Usual
            : Usual.Concat(OnRequest).Where(property => property.Name is "id" or "@odata.type" || names.Any(name => Same(property.Name, name)));
        return new JsonObject(wanted.Select(property => KeyValuePair.Create(property.Name, property.Value(item))));
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
