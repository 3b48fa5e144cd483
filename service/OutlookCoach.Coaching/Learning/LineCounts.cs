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

    public static LineCounts operator +(LineCounts one, LineCounts other) => new(one.Lines + other.Lines, [.. one.Seen.Zip(other.Seen, (a, b) => a + b)]);

    public static LineCounts operator -(LineCounts all, LineCounts part) => new(all.Lines - part.Lines, [.. all.Seen.Zip(part.Seen, (a, b) => a - b)]);

    /// <summary>By number of lines seen in: the logarithm of that share of all lines.</summary>
    /// <param name="doubt">Counted on top: seen once tells something, not everything.</param>
    public float[] LogShares(double doubt) => [.. Enumerable.Range(0, Seen.Max() + 1).Select(seen => (float)Math.Log((seen + doubt) / (Lines + (2 * doubt))))];
}
