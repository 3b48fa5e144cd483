using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Service.Tone;

/// <summary>The person's own words, 1 MiB at most, and what is known about the mail they answer.</summary>
/// <param name="TimeZone">As the browser names it: where the people are who can be talked to, when the situation names no region.</param>
public sealed record ToneRequest(string Text, Situation? Situation = null, string? TimeZone = null);
