using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>Reads rule files strictly: a rule without its reason and its proof does not load.</summary>
internal sealed class RuleReader(PhraseParser phrases, IReadOnlySet<string> sources, ProblemList problems)
{
    private enum Stretch
    {
        Phrase,
        Sentence,
    }

    /// <summary>All rules of a section such as "tone". The kind is the folder a rule stands in; a rule on its own is its own kind.</summary>
    public IReadOnlyList<Rule> ReadSection(IEnumerable<PlaybookFile> files, string language, string section)
    {
        var folder = $"{language}/{section}/";
        var rules = files
            .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => Read(file, section, KindOf(file.Path[folder.Length..])))
            .OfType<Rule>()
            .ToArray();
        CheckAlso(rules);
        return rules;
    }

    /// <summary>The folder that a file stands in, or its own name, in camelCase.</summary>
    public static string KindOf(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return CamelCase(slash < 0 ? System.IO.Path.GetFileNameWithoutExtension(path) : path[..slash]);
    }

    private static string CamelCase(string name)
    {
        var words = name.Split('-');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private Rule? Read(PlaybookFile file, string section, string kind)
    {
        if (PlaybookPage.Read(file, problems) is not { } page)
        {
            return null;
        }

        var rule = Words(page, section, kind) with
        {
            Notices = page.Optional("notices"),
            Given = page.OptionalLines("given"),
            Weight = page.OptionalChoice("weight", Weight.Medium),
            Also = [.. page.OptionalLines("also").Select(line => CamelCase(line.Text))],
            Times = page.Whole("times", 1),
            NegatedCounts = page.Optional("negated") == "counts",
            Flags = page.Lines("flags"),
            Allows = page.Lines("allows"),
        };
        rule = WithBetterWording(page, rule);
        rule = rule.Notices is null ? rule with { Finds = Phrases(page, page.Lines("finds")) } : rule;
        CheckSource(page, rule.Source);
        page.Finish();
        return rule;
    }

    private Rule Words(PlaybookPage page, string section, string kind) => new()
    {
        Path = page.Path,
        Section = section,
        Kind = kind,
        Element = section == ToneSections.Elements && Enum.TryParse<Element>(kind, ignoreCase: true, out var element) ? element : null,
        Name = System.IO.Path.GetFileNameWithoutExtension(page.Path),
        Says = page.Text("says"),
        Why = page.Text("why"),
        Source = page.Text("source"),
        Needs = Phrases(page, page.OptionalLines("needs")),
        Unless = Phrases(page, page.OptionalLines("unless")),
    };

    private static Rule WithBetterWording(PlaybookPage page, Rule rule)
    {
        var wording = page.Optional("try");
        var replaces = page.OptionalChoice("replaces", Stretch.Phrase);
        var leavesOut = page.Optional("removes") is not null;
        var removes = page.OptionalChoice("removes", Stretch.Phrase);
        return rule with
        {
            Try = leavesOut ? "" : wording,
            WholeSentence = leavesOut ? removes == Stretch.Sentence : replaces == Stretch.Sentence,
        };
    }

    private List<Phrase> Phrases(PlaybookPage page, IReadOnlyList<Line> lines)
    {
        var parsed = new List<Phrase>(lines.Count);
        foreach (var line in lines)
        {
            if (phrases.Parse(line.Text, out var mistake) is { } phrase)
            {
                parsed.Add(phrase);
            }
            else
            {
                page.Problem(line, mistake!);
            }
        }

        return parsed;
    }

    // A failing that has no folder would never be looked for.
    private void CheckAlso(IReadOnlyList<Rule> rules)
    {
        var kinds = rules.Select(rule => rule.Kind).ToHashSet();
        foreach (var (rule, kind) in rules.SelectMany(rule => rule.Also.Select(kind => (rule, kind))).Where(pair => !kinds.Contains(pair.kind)))
        {
            problems.Add(rule.Path, 1, 1, $"There is no failing \"{kind}\"{NearestWord.Hint(kind, kinds)}");
        }
    }

    private void CheckSource(PlaybookPage page, string source)
    {
        if (source.Length > 0 && !sources.Contains(source))
        {
            page.Problem(page.TextLine("source"), $"SOURCES.md has no heading \"{source}\"{NearestWord.Hint(source, sources)}");
        }
    }
}
