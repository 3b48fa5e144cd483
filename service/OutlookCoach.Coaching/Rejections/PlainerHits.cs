using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Which of several hits tells a thing most plainly: the weightiest, and of those the first.</summary>
internal static class PlainerHits
{
    /// <param name="other">A hit in the same text; null for none.</param>
    public static bool IsPlainerThan(this RuleHit hit, RuleHit? other) =>
        other is null || hit.Rule.Weight < other.Rule.Weight || (hit.Rule.Weight == other.Rule.Weight && hit.First < other.First);

    /// <summary>The plainest that counts; null when none does.</summary>
    public static RuleHit? Plainest(this ReadOnlySpan<RuleHit> hits, Predicate<RuleHit> counts)
    {
        RuleHit? plainest = null;
        foreach (var hit in hits)
        {
            plainest = counts(hit) && hit.IsPlainerThan(plainest) ? hit : plainest;
        }

        return plainest;
    }
}
