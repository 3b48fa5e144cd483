namespace OutlookCoach.Coaching.Rejections;

/// <summary>Whether and how to answer, in a sentence or two a tired person can read.</summary>
/// <param name="Notes">Further short sentences: a warning about the address, a caution, what was cut.</param>
public sealed record Answering(AnswerAdvice Advice, string Says, IReadOnlyList<string> Notes);
