namespace OutlookCoach.Coaching.Tests.Support;

/// <summary>What changed between two texts: lines gone with "-", lines come with "+", under the head they stand below.</summary>
internal static class LineDiff
{
    private const int MostLines = 80;

    public static string Between(string was, string now)
    {
        var (before, after) = (was.Split('\n'), now.Split('\n'));
        var changes = Changes(before, after, Common(before, after)).ToArray();
        var shown = string.Join('\n', changes.Take(MostLines));
        return changes.Length > MostLines ? $"{shown}\n(and {changes.Length - MostLines} lines more)" : shown;
    }

    private static IEnumerable<string> Changes(string[] before, string[] after, int[,] common)
    {
        var (at, to) = (0, 0);
        var (head, told) = ("", "");
        while (at < before.Length || to < after.Length)
        {
            var gone = at < before.Length && (to == after.Length || common[at + 1, to] >= common[at, to + 1]);
            if (at < before.Length && to < after.Length && before[at] == after[to])
            {
                head = after[to].StartsWith('#') ? after[to] : head;
                (at, to) = (at + 1, to + 1);
                continue;
            }

            if (told != head)
            {
                yield return told = head;
            }

            yield return gone ? $"- {before[at++]}" : $"+ {after[to++]}";
        }
    }

    // The length of the longest common run of lines, in order, from each place on.
    private static int[,] Common(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var at = before.Length - 1; at >= 0; at--)
        {
            for (var to = after.Length - 1; to >= 0; to--)
            {
                common[at, to] = before[at] == after[to] ? common[at + 1, to + 1] + 1 : Math.Max(common[at + 1, to], common[at, to + 1]);
            }
        }

        return common;
    }
}
