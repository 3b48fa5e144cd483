namespace OutlookCoach.Coaching.Rejections;

/// <summary>One thing known, and where the mail says it. No place means that it did not come from the body: from a header, or from the person.</summary>
/// <param name="Value">As the mail writes it, or as the person corrected it.</param>
/// <param name="Start">First UTF-16 code unit in the message's text.</param>
/// <param name="Length">UTF-16 code units.</param>
public sealed record Fact(string Value, int? Start = null, int? Length = null);
