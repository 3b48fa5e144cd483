namespace OutlookCoach.Coaching;

/// <summary>A hash that is the same on every machine and in every version (FNV-1a, 32 bits), for picks that must not change between two visits.</summary>
internal static class StableHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(string text)
    {
        var hash = Offset;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
