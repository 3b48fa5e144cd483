namespace OutlookCoach.Coaching.Replies;

/// <summary>Names as the Playbook and the pane write them.</summary>
internal static class CamelCase
{
    public static string Of(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
