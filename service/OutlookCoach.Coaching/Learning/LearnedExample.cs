namespace OutlookCoach.Coaching.Learning;

/// <summary>What weights are learned from: features, and what has them.</summary>
/// <param name="Parts">Features that weigh alike stand together.</param>
/// <param name="Kinds">A bit for each kind it is of.</param>
internal sealed record LearnedExample(LearnedPart[] Parts, uint Kinds);
