namespace OutlookCoach.Coaching.Replies;

/// <summary>A run of a template: words, or a fact to fill in.</summary>
/// <param name="Group">0 outside brackets; the same number for all parts of one bracket.</param>
internal readonly record struct TemplatePart(string Words, ReplyFact? Fact, int Group, int Offset);
