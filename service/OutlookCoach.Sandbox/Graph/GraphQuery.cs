using System.Globalization;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>The OData options of a request.</summary>
public sealed record GraphQuery
{
    private const int Largest = 1000;

    /// <summary>The properties asked for; empty means the usual ones.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    public string? Filter { get; init; }

    public string? Expand { get; init; }

    public string? OrderBy { get; init; }

    /// <summary>How many a page holds: 1 to 1000.</summary>
    public int Top { get; init; } = 10;

    /// <summary>How many were on the pages before.</summary>
    public int Skip { get; init; }

    /// <summary>Whether the number of all items is wanted.</summary>
    public bool Count { get; init; }

    /// <summary>Reads the options of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="allowed">The options that this call knows.</param>
    /// <exception cref="GraphException">400 for any other option and for values that make no sense.</exception>
    public static GraphQuery Of(HttpRequest request, params string[] allowed)
    {
        var options = request.Query;
        var unknown = options.Keys.FirstOrDefault(key => key.StartsWith('$') && !allowed.Contains(key, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null)
        {
            throw GraphException.Query($"The query specified in the URI is not valid. Query option '{unknown}' is not supported by this call.");
        }

        return new GraphQuery
        {
            Select = [.. options["$select"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Filter = Text(options["$filter"]),
            Expand = Text(options["$expand"]),
            OrderBy = Text(options["$orderby"]),
            Top = Number(options["$top"], "$top", least: 1) ?? 10,
            Skip = Number(options["$skip"], "$skip", least: 0) ?? 0,
            Count = options["$count"].ToString().Equals("true", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>Reads an OData literal: two quotes stand for one.</summary>
    public static string Literal(string quoted) => quoted.Replace("''", "'", StringComparison.Ordinal);

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static int? Number(string? value, string option, int least)
    {
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && (option != "$top" || number <= Largest)
            ? number
            : throw GraphException.Query($"Invalid value '{value}' for {option} query option found.");
    }
}
