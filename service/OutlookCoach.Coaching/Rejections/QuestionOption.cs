namespace OutlookCoach.Coaching.Rejections;

/// <summary>One answer to <see cref="Question"/>: choosing it corrects the outcome.</summary>
public sealed record QuestionOption(Outcome Outcome, string Says);
