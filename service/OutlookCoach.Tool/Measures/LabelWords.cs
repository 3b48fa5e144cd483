using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Tool.Measures;

/// <summary>Our words and the labels' words for the same thing. What has no label is not measured.</summary>
internal static class LabelWords
{
    public static readonly IReadOnlyDictionary<SenderKind, string> SenderKinds = new Dictionary<SenderKind, string>
    {
        [SenderKind.Unknown] = "unknown",
        [SenderKind.Person] = "person",
        [SenderKind.SharedMailbox] = "shared_mailbox",
        [SenderKind.Automatic] = "automated",
        // Labelled sets call a no-reply address automated; for a person the difference decides whether to write at all.
        [SenderKind.NoReply] = "automated",
    };

    public static readonly IReadOnlyDictionary<SignalKind, string> Signals = new Dictionary<SignalKind, string>
    {
        [SignalKind.KeepOnFile] = "keep_on_file",
        [SignalKind.EncourageReapply] = "encourage_reapply",
        [SignalKind.StayInTouch] = "stay_in_touch",
        [SignalKind.FutureOpening] = "future_opening_dated",
        [SignalKind.FeedbackOffered] = "feedback_offered",
        [SignalKind.FeedbackGiven] = "feedback_given",
        [SignalKind.FeedbackRefused] = "no_feedback",
        [SignalKind.PositionFilled] = "position_filled",
        [SignalKind.PositionCancelled] = "position_cancelled",
        [SignalKind.PositionClosed] = "position_closed",
        [SignalKind.OfferWithdrawn] = "offer_withdrawn",
    };

    public static bool ContainsValue<TKey>(this IReadOnlyDictionary<TKey, string> words, string label) => words.Values.Contains(label);

    /// <summary>The label of an outcome; one we are not sure of is "other", for a false alarm is worse than a miss.</summary>
    public static string Label(Outcome outcome, Certainty certainty) => (outcome, certainty) switch
    {
        (_, Certainty.Unsure) => "other",
        (Outcome.NotSelected or Outcome.PositionFilled or Outcome.Cancelled or Outcome.OfferWithdrawn, _) => "rejection",
        (Outcome.Interview or Outcome.Reopened, _) => "interview",
        (Outcome.Offer, _) => "offer",
        (Outcome.Receipt, _) => "receipt",
        _ => "other",
    };
}
