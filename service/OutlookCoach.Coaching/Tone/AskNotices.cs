using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>One ask, and at most one optional question.</summary>
internal static class AskNotices
{
    private const int MostAsks = 3;

    public static IEnumerable<Place> TooManyAsks(DraftText draft)
    {
        var asks = draft.Hits
            .Where(hit => hit.Rule.Section == ToneSections.Elements && hit.Rule.Kind is "ask" or "feedback")
            .Select(hit => hit.Sentence).Distinct().Count();
        return asks > MostAsks ? [Place.Whole] : [];
    }
}
