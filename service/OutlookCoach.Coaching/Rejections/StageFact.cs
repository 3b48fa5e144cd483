namespace OutlookCoach.Coaching.Rejections;

/// <summary>The stage and the words that show it.</summary>
public sealed record StageFact(Stage Value, int? Start = null, int? Length = null);
