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
        var hits = mail.Hits(ReadingSections.Outcomes)
            .Where(hit => hit.Rule.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase))
            .OrderBy(hit => hit.Rule.Weight).ThenByDescending(hit => hit.Last - hit.First);
        return [.. hits.DistinctBy(hit => hit.Sentence).Take(Most).Select(hit => ToEvidence(mail, hit)).OrderBy(evidence => evidence.Start)];
    }

    // A whole sentence reads better than its middle, unless it is long.
    private static Evidence ToEvidence(MailText mail, RuleHit hit)
    {
        var sentence = Spans.Of(mail.Body.Sentences[hit.Sentence]);
        var place = sentence.Length <= LongestQuote ? sentence : mail.PlaceOf(hit);
        return new Evidence(place.Start, place.Length, mail.Quote(place), hit.Rule.Says);
    }
}
