using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>The "needs" and "unless" of checks that words cannot say: in the sentence of the place, or anywhere for one about the whole text.</summary>
internal sealed class NoticeExceptions
{
    private readonly RuleMatcher needed;
    private readonly RuleMatcher excusing;

    public NoticeExceptions(IReadOnlyList<Rule> notices, Func<IReadOnlyList<Rule>, RuleMatcher> matcher)
    {
        needed = matcher([.. notices.Select(rule => Looking(rule, rule.Needs))]);
        excusing = matcher([.. notices.Select(rule => Looking(rule, rule.Unless))]);
    }

    public List<Found> LeaveOut(List<Found> found, TokenizedText own)
    {
        if (found.Count == 0)
        {
            return found;
        }

        var needs = Places(needed.Find(own));
        var excuses = Places(excusing.Find(own));
        return [.. found.Where(item => (item.Rule.Needs.Count == 0 || Holds(needs, item, own)) && !Holds(excuses, item, own))];
    }

    private static Rule Looking(Rule rule, IReadOnlyList<Phrase> phrases) =>
        rule with { Finds = phrases, Needs = [], Unless = [], NegatedCounts = true };

    // By the rule's file, the sentences that hold its words.
    private static Dictionary<string, HashSet<int>> Places(List<RuleHit> hits) =>
        hits.GroupBy(hit => hit.Rule.Path).ToDictionary(rule => rule.Key, rule => rule.Select(hit => hit.Sentence).ToHashSet(), StringComparer.Ordinal);

    private static bool Holds(Dictionary<string, HashSet<int>> places, Found item, TokenizedText own) =>
        places.TryGetValue(item.Rule.Path, out var sentences)
        && (item.Place.Length == 0 || (own.SentenceAt(item.Place.Start) is var at && at < own.Sentences.Length && own.Sentences[at].Start <= item.Place.Start && sentences.Contains(at)));
}
