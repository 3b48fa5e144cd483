using System.Text.RegularExpressions;
using OutlookCoach.Coaching.Tests.House;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>The mistakes we know of, one a line with its reason: <c>- letters/a-no/status-changed, role: …</c>. The list may only shrink by itself.</summary>
internal static partial class KnownWrong
{
    private static string Path { get; } = System.IO.Path.Combine(Repository.Root, "tests/OutlookCoach.Coaching.Tests/Corpus/known-wrong.md");

    public static string[] Keys() => [.. File.ReadLines(Path).Select(KeyOf).OfType<string>()];

    /// <summary>Takes lines out that no longer hold, when writing was asked for. Lines are never added but by hand.</summary>
    public static void Drop(IReadOnlyCollection<string> keys)
    {
        if (keys.Count > 0)
        {
            var kept = File.ReadAllLines(Path).Where(line => KeyOf(line) is not { } key || !keys.Contains(key));
            Approved.Write(Path, string.Join('\n', kept) + "\n");
        }
    }

    private static string? KeyOf(string line) => Entry().Match(line) is { Success: true } entry ? entry.Groups[1].Value : null;

    // A line without a reason is no entry.
    [GeneratedRegex(@"^- ([^:]+): \S")]
    private static partial Regex Entry();
}
