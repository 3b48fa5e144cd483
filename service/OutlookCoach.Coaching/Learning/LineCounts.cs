namespace OutlookCoach.Coaching.Learning;

/// <summary>In how many of some lines each feature was seen.</summary>
internal sealed record LineCounts(int Lines, int[] Seen)
{
    public static LineCounts Of(IReadOnlyCollection<int[]> lines, int features)
    {
        var seen = new int[features];
        foreach (var line in lines)
        {
            foreach (var feature in line)
            {
                seen[feature]++;
            }
        }

        return new LineCounts(lines.Count, seen);
    }

    public static LineCounts Sum(IReadOnlyList<LineCounts> parts)
    {
        var seen = new int[parts[0].Seen.Length];
        foreach (var part in parts)
        {
            for (var i = 0; i < seen.Length; i++)
            {
                seen[i] += part.Seen[i];
            }
        }

        return new LineCounts(parts.Sum(part => part.Lines), seen);
    }

    /// <summary>By number of lines seen in: the logarithm of that share of all lines.</summary>
    /// <param name="doubt">Counted on top: seen once tells something, not everything.</param>
    public float[] LogShares(double doubt) => [.. Enumerable.Range(0, Seen.Max() + 1).Select(seen => (float)Math.Log((seen + doubt) / (Lines + (2 * doubt))))];
}
