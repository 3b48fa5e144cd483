using OutlookCoach.Coaching.KeepInTouch;

namespace OutlookCoach.Service.Reminders;

/// <summary>What the person tells of a reminder, or asks for it. A new job has a call of its own.</summary>
/// <param name="Start">Its start as the person saw it. When it starts at another time by now, an earlier press has moved it, and nothing is moved twice.</param>
public sealed record HappenedRequest(Happening What, DateTime? Start = null);
