using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>One ask, and at most one optional question.</summary>
internal static class AskNotices
{
    private const int MostAsks = 3;
    private const int MostQuestions = 2;

    public static IEnumerable<Place> TooManyAsks(DraftText draft)
    {
        var asks = draft.Hits
            .Where(hit => hit.Rule.Section == ToneSections.Elements && hit.Rule.Kind is "ask" or "feedback")
            .Select(hit => hit.Sentence).Distinct().Count();
        return asks > MostAsks ? [Place.Whole] : [];
    }

    public static IEnumerable<Place> TooManyQuestions(DraftText draft)
    {
        var questions = draft.Own.Sentences.ToArray().Count(sentence => sentence.Ends == '?');
        return questions > MostQuestions ? [Place.Whole] : [];
    }
}
