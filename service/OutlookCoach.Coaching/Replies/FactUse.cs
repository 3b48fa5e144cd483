namespace OutlookCoach.Coaching.Replies;

/// <summary>Where a stretch of the reply comes from.</summary>
/// <param name="Start">First UTF-16 code unit in the reply's text.</param>
/// <param name="From">"mail" or "person".</param>
/// <param name="Name">company, role, name, detail, door, yourName …</param>
public sealed record FactUse(int Start, int Length, string From, string Name);
