using System.Text.RegularExpressions;
using OutlookCoach.Sandbox.Calendar;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>The parts of $filter, $expand and $orderby on events that the sandbox knows.</summary>
public static partial class EventQuery
{
    /// <summary>A test of events: the extended property with an id (its case counts) and a value (its case does not).</summary>
    /// <exception cref="GraphException">400 for any other filter.</exception>
    public static Func<SandboxEvent, bool> Filter(string? filter)
    {
        if (filter is null)
        {
            return _ => true;
        }

        var match = Tag().Match(filter);
        if (!match.Success)
        {
            throw GraphException.Bad("The query filter contains one or more invalid nodes.", "ErrorInvalidUrlQueryFilter");
        }

        var id = GraphQuery.Literal(match.Groups["id"].Value);
        var value = GraphQuery.Literal(match.Groups["value"].Value);
        return item => item.Extended.TryGetValue(id, out var tag) && tag.Equals(value, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The ids of the extended properties to show; null when none are asked for.</summary>
    /// <exception cref="GraphException">400 for any other $expand.</exception>
    public static IReadOnlyList<string>? Expand(string? expand)
    {
        if (expand is null)
        {
            return null;
        }

        var match = Expansion().Match(expand);
        return match.Success
            ? [.. match.Groups["id"].Captures.Select(id => GraphQuery.Literal(id.Value))]
            : throw GraphException.Query(
                "Parsing OData Select and Expand failed: only singleValueExtendedProperties can be expanded, with a filter on their ids.");
    }

    /// <summary>Puts events in order; by their start when nothing is asked for.</summary>
    /// <exception cref="GraphException">400 for an order that Graph does not know.</exception>
    public static IReadOnlyList<SandboxEvent> Order(IEnumerable<SandboxEvent> events, string? order) => order?.ToUpperInvariant() switch
    {
        null or "START/DATETIME" or "START/DATETIME ASC" => [.. events.OrderBy(item => item.Start)],
        "START/DATETIME DESC" => [.. events.OrderByDescending(item => item.Start)],
        "CREATEDDATETIME" or "CREATEDDATETIME ASC" => [.. events.OrderBy(item => item.Made)],
        "CREATEDDATETIME DESC" => [.. events.OrderByDescending(item => item.Made)],
        "LASTMODIFIEDDATETIME DESC" => [.. events.OrderByDescending(item => item.Changed)],
        _ => throw GraphException.Query($"The sandbox cannot put events in the order '{order}'."),
    };

    [GeneratedRegex(@"^singleValueExtendedProperties/any\(\s*(?<v>\w+)\s*:\s*\k<v>/id\s+eq\s+'(?<id>(?:[^']|'')*)'\s+and\s+\k<v>/value\s+eq\s+'(?<value>(?:[^']|'')*)'\s*\)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^singleValueExtendedProperties\(\s*\$filter\s*=\s*id\s+eq\s+'(?<id>(?:[^']|'')*)'(?:\s+or\s+id\s+eq\s+'(?<id>(?:[^']|'')*)')*\s*\)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Expansion();
}
