using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Which better wording fits a draft: thanks or an ask that stand elsewhere in it already are not said twice, so the sentence is better left out.</summary>
internal sealed class BetterWording
{
    private readonly Dictionary<Rule, string[]> elements;

    /// <param name="elementsIn">The elements that a sentence holds, by kind: thanks, ask …</param>
    public BetterWording(IEnumerable<Rule> rules, Func<string, IEnumerable<string>> elementsIn) =>
        elements = rules.Where(rule => rule is { WholeSentence: true, Try.Length: > 0 })
            .ToDictionary(rule => rule, rule => Repeatable([.. elementsIn(rule.Try!).Distinct()]));

    public string? For(RuleHit hit, DraftText draft)
    {
        var needed = elements.GetValueOrDefault(hit.Rule, []);
        return needed.Length > 0 && needed.All(kind => draft.StandsElsewhere(kind, hit.Sentence)) ? "" : hit.Rule.Try;
    }

    // A gentle question is worth more than what it says besides.
    private static string[] Repeatable(string[] kinds) => kinds.Contains("feedback") ? [] : [.. kinds.Where(kind => kind is "thanks" or "ask")];
}
