namespace OutlookCoach.Coaching.Tone;

/// <summary>Shown instead of findings when the words show that a person may be in danger. No advice, no judgement, nobody is told.</summary>
public sealed record CareAnswer(string Says, IReadOnlyList<CareLine> Lines);
