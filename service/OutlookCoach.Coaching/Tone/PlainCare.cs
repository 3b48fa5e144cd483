namespace OutlookCoach.Coaching.Tone;

/// <summary>
/// A few plain phrases that call for care, for words that are sent nowhere: whoever holds them looks for these. Each line is words,
/// <c>(one | of these)</c>, and <c>(perhaps |)</c>; apostrophes are left out.
/// </summary>
/// <param name="Finds">One of these in a sentence calls for care.</param>
/// <param name="Unless">Not in a sentence that also holds one of these.</param>
public sealed record PlainCare(IReadOnlyList<string> Finds, IReadOnlyList<string> Unless);
