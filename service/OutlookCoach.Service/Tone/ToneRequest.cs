using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Service.Tone;

/// <summary>The person's own words, 1 MiB at most, and what is known about the mail they answer.</summary>
public sealed record ToneRequest(string Text, Situation? Situation = null);
