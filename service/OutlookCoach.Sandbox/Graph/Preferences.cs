using System.Text.RegularExpressions;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>What the Prefer header asks for.</summary>
public sealed partial record Preferences
{
    /// <summary>Whether bodies are wanted as text.</summary>
    public bool TextBodies { get; init; }

    /// <summary>Whether ids are to be the immutable ones.</summary>
    public bool ImmutableIds { get; init; }

    /// <summary>The time zone wanted, by the name that was given; UTC when none was.</summary>
    public string ZoneName { get; init; } = "UTC";

    /// <summary>The time zone wanted.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The largest page wanted; null when nothing was said.</summary>
    public int? PageSize { get; init; }

    /// <summary>Reads the header and says in the answer which preferences were followed.</summary>
    /// <exception cref="GraphException">400 for an unknown time zone or body type.</exception>
    public static Preferences Of(HttpContext context)
    {
        var wanted = new Preferences();
        var applied = new List<string>();
        foreach (Match match in Preference().Matches(string.Join(", ", context.Request.Headers["Prefer"].ToArray())))
        {
            var before = wanted;
            wanted = wanted.With(match.Groups["name"].Value, match.Groups["value"].Value);
            if (!ReferenceEquals(before, wanted))
            {
                applied.Add(match.Value.Trim());
            }
        }

        if (applied.Count > 0)
        {
            context.Response.Headers["Preference-Applied"] = string.Join(", ", applied);
        }

        return wanted;
    }

    private Preferences With(string name, string value)
    {
        switch (name.ToUpperInvariant())
        {
            case "OUTLOOK.BODY-CONTENT-TYPE":
                return this with { TextBodies = value.Equals("text", StringComparison.OrdinalIgnoreCase) };
            case "IDTYPE":
                return this with { ImmutableIds = value.Equals("ImmutableId", StringComparison.OrdinalIgnoreCase) };
            case "OUTLOOK.TIMEZONE":
                return this with { ZoneName = value, Zone = GraphTime.Zone(value) };
            case "ODATA.MAXPAGESIZE" when int.TryParse(value, out var size) && size > 0:
                return this with { PageSize = size };
            default:
                return this;
        }
    }

    [GeneratedRegex("""(?<name>[\w.\-]+)\s*=\s*(?:"(?<value>[^"]*)"|(?<value>[^\s,;"]+))""")]
    private static partial Regex Preference();
}
