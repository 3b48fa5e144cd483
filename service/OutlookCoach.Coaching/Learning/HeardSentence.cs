namespace OutlookCoach.Coaching.Learning;

/// <summary>What a sentence sounds like.</summary>
/// <param name="Kind">The kind of line it is most like; empty when it is like none.</param>
/// <param name="Score">How much it is like any of the kinds that are listened for; near 0 is as often one as not.</param>
internal readonly record struct HeardSentence(string Kind, double Score);
