using System.Text.RegularExpressions;
using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Benchmarks;

/// <summary>
/// Makes rules that nobody wrote: the English ones with their words exchanged for each other, so that shape and vocabulary stay real.
/// The commonest words stay where they are: rules made of nothing else would be found everywhere, and what is found costs time.
/// Of the shipped rules that look for failings hardly one is found in a text; a made-up one that is found in a measured text is left out,
/// so that the benchmark asks what rules cost that are there, not what is found.
/// </summary>
internal static partial class MoreRules
{
    private static readonly string[] Folders = ["en/tone/", "en/elements/", "en/slips/", "en/rejections/outcomes/", "en/rejections/signals/", "en/rejections/stages/", "en/rejections/topics/"];

    /// <param name="texts">Those that are measured.</param>
    public static IReadOnlyList<PlaybookFile> Times(IReadOnlyList<PlaybookFile> files, int times, params IReadOnlyList<string> texts)
    {
        var rules = files.Where(IsRule).ToArray();
        var common = files.Single(file => file.Path == "languages.yaml").Text.Split(['\n', ' ']).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var words = rules.SelectMany(rule => Phrases(rule.Text)).SelectMany(line => Word().Matches(line).Select(match => match.Value))
            .Distinct().Where(word => !common.Contains(word)).Order(StringComparer.Ordinal).ToArray();
        var copies = Enumerable.Range(1, times - 1).SelectMany(copy => rules.Select(rule => Exchanged(rule, words, copy))).ToArray();
        var found = Found(PlaybookFile.Overlay(files, copies), texts);
        return PlaybookFile.Overlay(files, copies.Where(copy => !found.Contains(copy.Path)));
    }

    // The files of all rules that these texts set off.
    private static HashSet<string> Found(IReadOnlyList<PlaybookFile> files, IReadOnlyList<string> texts)
    {
        var problems = new ProblemList();
        var language = Language.Read(files, "en", problems)!;
        string[] sections = ["tone", "elements", "slips", .. ReadingSections.All];
        var matcher = language.Matcher([.. sections.SelectMany(section => language.ReadRules(files, section, problems))]);
        return [.. texts.SelectMany(text => matcher.Find(language.Tokenizer.Cut(text))).Select(hit => hit.Rule.Path)];
    }

    private static bool IsRule(PlaybookFile file) =>
        Folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)) && file.Path.EndsWith(".yaml", StringComparison.Ordinal) && file.Text.StartsWith("finds:", StringComparison.Ordinal);

    private static PlaybookFile Exchanged(PlaybookFile rule, string[] words, int copy)
    {
        var shuffled = words.ToArray();
        new Random(copy).Shuffle(shuffled);
        var other = words.Zip(shuffled).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        var lines = rule.Text.Split('\n');
        var left = new List<int>();
        foreach (var at in PhraseLines(lines))
        {
            var exchanged = Word().Replace(lines[at], match => other.GetValueOrDefault(match.Value, match.Value));
            left.AddRange(exchanged == lines[at] && !lines[at - 1].EndsWith(':') ? [at] : []);
            lines[at] = exchanged;
        }

        // Nobody writes the same phrase ten times over; the first of a list stays, so that no list is empty.
        return new PlaybookFile(rule.Path.Replace(".yaml", $"-{copy}.yaml", StringComparison.Ordinal), string.Join('\n', lines.Where((_, at) => !left.Contains(at))));
    }

    private static IEnumerable<int> PhraseLines(string[] lines)
    {
        var inside = false;
        for (var at = 0; at < lines.Length; at++)
        {
            var isItem = lines[at].StartsWith("  - ", StringComparison.Ordinal);
            inside = isItem ? inside : lines[at] is "finds:" or "needs:" or "unless:";
            if (isItem && inside)
            {
                yield return at;
            }
        }
    }

    private static IEnumerable<string> Phrases(string text)
    {
        var lines = text.Split('\n');
        return PhraseLines(lines).Select(at => lines[at]);
    }

    // Not the name of a list, nor of words to keep.
    [GeneratedRegex(@"(?<![<{\p{L}'’-])\p{L}+(?![\p{L}'’>}-])")]
    private static partial Regex Word();
}
