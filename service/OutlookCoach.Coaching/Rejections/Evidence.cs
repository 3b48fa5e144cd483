namespace OutlookCoach.Coaching.Rejections;

/// <summary>Words in the mail that decided the reading, and what they say.</summary>
/// <param name="Quote">The words themselves.</param>
/// <param name="Says">What they tell, in one short sentence from the Playbook.</param>
public sealed record Evidence(int Start, int Length, string Quote, string Says);
