namespace OutlookCoach.Coaching.Rejections;

/// <summary>The one question asked when a mail could be several things.</summary>
public sealed record Question(string Says, IReadOnlyList<QuestionOption> Options);
