using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>Runs a rule's own examples: each flag must be found by it, each allowed text must be left alone by it.</summary>
internal static class RuleExamples
{
    public static IEnumerable<PlaybookProblem> Prove(Rule rule, Func<string, Situation, IReadOnlySet<Rule>> rulesIn)
    {
        var situation = Suppose(rule);
        bool Finds(Line example) => rulesIn(example.Text, situation).Any(found => found.Path == rule.Path);
        foreach (var flag in rule.Flags.Where(flag => !Finds(flag)))
        {
            yield return new PlaybookProblem(rule.Path, flag.Number, flag.Column, $"This flag is not found by the rule: \"{flag.Text}\"");
        }

        foreach (var allowed in rule.Allows.Where(allowed => Finds(allowed)))
        {
            yield return new PlaybookProblem(rule.Path, allowed.Number, allowed.Column, $"This should be left alone by the rule: \"{allowed.Text}\"");
        }
    }

    private static Situation Suppose(Rule rule)
    {
        var situation = new Situation();
        foreach (var line in rule.Given)
        {
            var at = line.Text.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = (line.Text[..at].Trim(), line.Text[(at + 1)..].Trim());
            situation = name switch
            {
                "name" => situation with { Name = value },
                "company" => situation with { Company = value },
                "outcome" => situation with { Outcome = Enum.Parse<Outcome>(value, ignoreCase: true) },
                "stage" => situation with { Stage = Enum.Parse<Stage>(value, ignoreCase: true) },
                "attachment" => situation with { HasAttachment = value == "yes" },
                "person" => situation with { People = [.. situation.People, value] },
                _ => situation,
            };
        }

        return situation;
    }
}
