namespace OutlookCoach.Coaching.Replies;

/// <summary>A hash that is the same on every machine and in every run.</summary>
internal static class Fnv1a
{
    public static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        // Texts that differ only at their end differ only in the low bits; this spreads them over all.
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }
}
