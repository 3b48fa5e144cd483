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

        var needs = needed.Find(own);
        var excuses = excusing.Find(own);
        return [.. found.Where(item =>
            (item.Rule.Needs.Count == 0 || needs.Exists(hit => Holds(hit, item, own)))
            && !excuses.Exists(hit => Holds(hit, item, own)))];
    }

    private static Rule Looking(Rule rule, IReadOnlyList<Phrase> phrases) =>
        rule with { Finds = phrases, Needs = [], Unless = [], NegatedCounts = true };

    private static bool Holds(RuleHit hit, Found item, TokenizedText own)
    {
        if (hit.Rule.Path != item.Rule.Path)
        {
            return false;
        }

        var sentence = Spans.Of(own.Sentences[hit.Sentence]);
        return item.Place.Length == 0 || (item.Place.Start >= sentence.Start && item.Place.Start < sentence.Start + sentence.Length);
    }
}
