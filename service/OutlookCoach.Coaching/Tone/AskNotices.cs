using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>One ask, and at most one optional question.</summary>
internal static class AskNotices
{
    private const int MostAsks = 3;

    public static Place[] TooManyAsks(DraftText draft)
    {
        // In order of place, so that a sentence is counted when it comes.
        var (asks, sentence) = (0, -1);
        foreach (var hit in draft.Hits)
        {
            if (hit.Rule.Element is Element.Ask or Element.Feedback && hit.Sentence != sentence)
            {
                (asks, sentence) = (asks + 1, hit.Sentence);
            }
        }

        return asks > MostAsks ? [Place.Whole] : [];
    }
}
