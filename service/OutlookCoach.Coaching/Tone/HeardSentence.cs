namespace OutlookCoach.Coaching.Tone;

/// <summary>What a sentence sounds like.</summary>
/// <param name="Kind">The failing it is most like.</param>
/// <param name="Score">How much it is like a failing at all; near 0 is as often one as not.</param>
internal readonly record struct HeardSentence(string Kind, double Score);
