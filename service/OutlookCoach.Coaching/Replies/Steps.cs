namespace OutlookCoach.Coaching.Replies;

/// <summary>Every way to share out steps among places that each take only so many. The first places take most; none comes twice.</summary>
internal static class Steps
{
    /// <param name="most">How many each place can take.</param>
    /// <returns>How many each place takes, in the order of <paramref name="most"/>.</returns>
    public static IEnumerable<int[]> Shared(int total, int[] most)
    {
        var taken = new int[most.Length];
        var rest = Fill(taken, most, 0, total);
        while (true)
        {
            if (rest == 0)
            {
                yield return [.. taken];
            }

            // Take one step back from the last place that can pass it on to a later one.
            var at = most.Length - 1;
            rest += taken[at];
            taken[at] = 0;
            at = LastTaken(taken);
            if (at < 0)
            {
                yield break;
            }

            taken[at]--;
            rest = Fill(taken, most, at + 1, rest + 1);
        }
    }

    private static int Fill(int[] taken, int[] most, int from, int rest)
    {
        for (var at = from; at < most.Length; at++)
        {
            taken[at] = Math.Min(rest, most[at]);
            rest -= taken[at];
        }

        return rest;
    }

    private static int LastTaken(int[] taken) => Array.FindLastIndex(taken, steps => steps > 0);
}
