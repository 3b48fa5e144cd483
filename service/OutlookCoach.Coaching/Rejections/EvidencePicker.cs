using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The words that decided, at most three, the weightiest first.</summary>
internal static class EvidencePicker
{
    private const int Most = 3;
    private const int LongestQuote = 160;

    public static IReadOnlyList<Evidence> Pick(MailText mail, Outcome outcome)
    {
        var plain = PickKind(mail, outcome.ToString());
        return plain.Count == 0 && outcome == Outcome.NotSelected ? PickKind(mail, OutcomeJudge.FaintNo) : plain;
    }

    private static IReadOnlyList<Evidence> PickKind(MailText mail, string kind)
    {
        var picked = new List<RuleHit>(Most);
        while (picked.Count < Most && Next(mail.Hits(ReadingSections.Outcomes), kind, picked) is { } hit)
        {
            picked.Add(hit);
        }

        return picked.Count == 0 ? [] : [.. picked.Select(hit => ToEvidence(mail, hit)).OrderBy(evidence => evidence.Start)];
    }

    // The weightiest, then the longest, then the first of those in sentences that nothing was picked from.
    private static RuleHit? Next(ReadOnlySpan<RuleHit> hits, string kind, List<RuleHit> picked)
    {
        RuleHit? best = null;
        foreach (var hit in hits)
        {
            if (hit.Rule.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase) && (best is null || Outweighs(hit, best)) && !picked.Exists(other => other.Sentence == hit.Sentence))
            {
                best = hit;
            }
        }

        return best;
    }

    private static bool Outweighs(RuleHit hit, RuleHit best) =>
        hit.Rule.Weight < best.Rule.Weight || (hit.Rule.Weight == best.Rule.Weight && hit.Last - hit.First > best.Last - best.First);

    // A whole sentence reads better than its middle, unless it is long.
    private static Evidence ToEvidence(MailText mail, RuleHit hit)
    {
        var sentence = Spans.Of(mail.Body.Sentences[hit.Sentence]);
        var place = sentence.Length <= LongestQuote ? sentence : mail.PlaceOf(hit);
        return new Evidence(place.Start, place.Length, mail.Quote(place), hit.Rule.Says);
    }
}
