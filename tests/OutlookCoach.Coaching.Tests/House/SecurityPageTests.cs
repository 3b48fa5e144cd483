using System.Text.RegularExpressions;

namespace OutlookCoach.Coaching.Tests.House;

/// <summary>Every threat that we name is tested, by the test that we name.</summary>
public sealed partial class SecurityPageTests
{
    private const int Columns = 3;
    private static readonly Lazy<string[][]> Rows = new(() => [.. File.ReadLines(Path.Combine(Repository.Root, ".github", "SECURITY.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))]);

    private static readonly Lazy<Dictionary<string, string>> Tests = new(() => Repository.Files("tests", "*.cs").Concat(Repository.Files("tests/pane", "*.test.ts"))
        .GroupBy(path => Path.GetFileName(path).Replace(".cs", "", StringComparison.Ordinal))
        .ToDictionary(file => file.Key, file => string.Concat(file.Select(File.ReadAllText)), StringComparer.Ordinal));

    [Fact]
    public void Every_threat_has_what_stops_it_and_a_test()
    {
        Assert.InRange(Rows.Value.Length, 10, 100);
        Assert.All(Rows.Value, row => Assert.True(row.Length == Columns && row.All(cell => cell.Length > 0) && Named().IsMatch(row[2]), string.Join(" | ", row)));
    }

    [Fact]
    public void Every_test_that_is_named_is_there()
    {
        var named = Rows.Value.SelectMany(row => Named().Matches(row[2])).Select(match => match.Groups[1].Value).Distinct().ToArray();

        var missing = named.Where(name => !IsThere(name));

        Assert.Empty(missing);
    }

    private static bool IsThere(string name)
    {
        var parts = name.EndsWith(".ts", StringComparison.Ordinal) ? [name] : name.Split('.');
        return Tests.Value.TryGetValue(parts[0], out var source) && (parts.Length == 1 || source.Contains($" {parts[1]}(", StringComparison.Ordinal));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Named();
}
