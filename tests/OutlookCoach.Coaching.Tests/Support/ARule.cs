using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.Support;

/// <summary>A rule file as an editor would write it. Its phrases start at line 2, column 5.</summary>
internal static class ARule
{
    public const string Path = "en/tone/blunt/plain.yaml";

    public static PlaybookFile Finding(params string[] phrases) => With("", phrases);

    /// <param name="more">Further lines of the file, as they stand.</param>
    public static PlaybookFile With(string more, params string[] phrases) => new(Path, $"""
        finds:
        {Lines(phrases)}
        says: This is blunt.
        why: Blunt words cost goodwill.
        source: staying-civil
        flags:
          - Something blunt.
        allows:
          - Something kind.
        {more}
        """);

    /// <summary>A word list, "we" for <c>&lt;we&gt;</c>.</summary>
    public static PlaybookFile List(string name, params string[] words) => new($"en/lists/{name}.yaml", $"words:\n{Lines(words)}\n");

    private static string Lines(string[] lines) =>
        string.Join('\n', lines.Select(line => $"  - '{line.Replace("'", "''", StringComparison.Ordinal)}'"));
}
