namespace OutlookCoach.Coaching.Playbooks;

/// <summary>Finds the known word that was probably meant.</summary>
internal static class NearestWord
{
    /// <summary>"; did you mean "x"?" when a known word is within two letters, else the list of known words.</summary>
    public static string Hint(string word, IEnumerable<string> known)
    {
        var ordered = known.Order(StringComparer.Ordinal).ToArray();
        var nearest = ordered.MinBy(candidate => Distance(word, candidate));
        return nearest is not null && Distance(word, nearest) <= 2
            ? $"; did you mean \"{nearest}\"?"
            : $". Known: {string.Join(", ", ordered)}.";
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitute = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitute, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
