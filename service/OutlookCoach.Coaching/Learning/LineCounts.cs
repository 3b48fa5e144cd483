namespace OutlookCoach.Coaching.Learning;

/// <summary>In how many of some lines each feature was seen.</summary>
internal sealed record LineCounts(int Lines, int[] Seen)
{
    /// <param name="lines">The places of each line's features.</param>
    public static LineCounts Of(int[][] lines, int features)
    {
        var seen = new int[features];
        var lastLine = new int[features];
        for (var number = 1; number <= lines.Length; number++)
        {
            foreach (var feature in lines[number - 1])
            {
                seen[feature] += lastLine[feature] == number ? 0 : 1;
                lastLine[feature] = number;
            }
        }

        return new LineCounts(lines.Length, seen);
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
