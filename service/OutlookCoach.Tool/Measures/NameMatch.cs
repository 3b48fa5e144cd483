namespace OutlookCoach.Tool.Measures;

/// <summary>Whether two names of a company or a role mean the same: letters and digits only, any case, legal forms dropped, one may hold the other.</summary>
internal static class NameMatch
{
    private static readonly HashSet<string> LegalForms = new(StringComparer.OrdinalIgnoreCase)
    {
        "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "plc", "gmbh", "mbh", "ag", "kg", "kgaa", "ug", "se", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "oy", "pty", "ev",
    };

    public static bool Same(string label, string? found)
    {
        var (one, other) = (Core(label), Core(found ?? ""));
        return one.Length > 0 && other.Length > 0
            && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));
    }

    private static string Core(string name)
    {
        var words = new string([.. name.Select(sign => char.IsLetterOrDigit(sign) || sign == '.' ? sign : ' ')])
            .Replace(".", "", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(word => !LegalForms.Contains(word)).ToArray();
        return string.Concat(kept.Length > 0 ? kept : words).ToUpperInvariant();
    }
}
