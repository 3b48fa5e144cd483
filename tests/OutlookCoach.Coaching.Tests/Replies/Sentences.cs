using System.Text.RegularExpressions;

namespace OutlookCoach.Coaching.Tests.Replies;

/// <summary>Takes a note apart.</summary>
internal static partial class Sentences
{
    /// <summary>What is said between greeting and closing; all of an invitation.</summary>
    public static string[] Of(string text)
    {
        var paragraphs = text.Split("\n\n");
        var body = paragraphs.Length > 2 ? string.Join(' ', paragraphs[1..^1]) : text;
        return [.. Ends().Split(body).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];
    }

    [GeneratedRegex(@"(?<=[.?])\s+")]
    private static partial Regex Ends();
}
