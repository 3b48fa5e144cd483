using System.Text.RegularExpressions;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Benchmarks;

/// <summary>Makes rules that nobody wrote: the English ones with their words exchanged for each other, so that shape and vocabulary stay real.</summary>
internal static partial class MoreRules
{
    private static readonly string[] Folders = ["en/tone/", "en/elements/", "en/slips/", "en/rejections/outcomes/", "en/rejections/signals/", "en/rejections/stages/", "en/rejections/topics/"];

    public static IReadOnlyList<PlaybookFile> Times(IReadOnlyList<PlaybookFile> files, int times)
    {
        var rules = files.Where(IsRule).ToArray();
        var words = rules.SelectMany(rule => Phrases(rule.Text)).SelectMany(line => Word().Matches(line).Select(match => match.Value)).Distinct().Order(StringComparer.Ordinal).ToArray();
        var copies = Enumerable.Range(1, times - 1).SelectMany(copy => rules.Select(rule => Exchanged(rule, words, copy)));
        return PlaybookFile.Overlay(files, copies);
    }

    private static bool IsRule(PlaybookFile file) =>
        Folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)) && file.Path.EndsWith(".yaml", StringComparison.Ordinal) && file.Text.StartsWith("finds:", StringComparison.Ordinal);

    private static PlaybookFile Exchanged(PlaybookFile rule, string[] words, int copy)
    {
        var shuffled = words.ToArray();
        new Random(copy).Shuffle(shuffled);
        var other = words.Zip(shuffled).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        var lines = rule.Text.Split('\n').ToArray();
        var phrases = Phrases(rule.Text).Count();
        for (var i = 1; i <= phrases; i++)
        {
            lines[i] = Word().Replace(lines[i], match => other[match.Value]);
        }

        return new PlaybookFile(rule.Path.Replace(".yaml", $"-{copy}.yaml", StringComparison.Ordinal), string.Join('\n', lines));
    }

    private static IEnumerable<string> Phrases(string text) => text.Split('\n').Skip(1).TakeWhile(line => line.StartsWith("  - ", StringComparison.Ordinal));

    // Not the name of a list, nor of words to keep.
    [GeneratedRegex(@"(?<![<{\p{L}'’-])[\p{L}']+(?![\p{L}'’>}-])")]
    private static partial Regex Word();
}
