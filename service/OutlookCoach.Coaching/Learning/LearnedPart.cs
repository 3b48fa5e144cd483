namespace OutlookCoach.Coaching.Learning;

/// <summary>Features that weigh alike.</summary>
/// <param name="Places">Of the features, some of them more than once.</param>
/// <param name="Scale">What their sum counts; null: the less, the more of them there are, as <see cref="LineModel.Score(double, int)"/> says.</param>
internal sealed record LearnedPart(int[] Places, float? Scale = null);
