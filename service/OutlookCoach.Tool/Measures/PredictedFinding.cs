using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Tool.Measures;

/// <summary>A finding as it is written to a file of predictions.</summary>
internal sealed record PredictedFinding(string Kind, Weight Weight, int Start, int Length, string? Try);
