using System.Text.RegularExpressions;

namespace OutlookCoach.Sandbox.Calendar;

/// <summary>The ids of single-value extended properties.</summary>
public static partial class ExtendedProperty
{
    /// <summary>Whether it names a property by its type, its set and its name.</summary>
    public static bool IsId(string id) => Shape().IsMatch(id);

    [GeneratedRegex(@"^(?:String|Integer|Boolean|SystemTime) \{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}? Name \S.*$")]
    private static partial Regex Shape();
}
