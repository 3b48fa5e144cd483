using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>The rhythm for one situation.</summary>
/// <param name="Name">The file's name; part of every key.</param>
/// <param name="Says">One sentence about the plan.</param>
/// <param name="Apart">Fewest days between two contacts.</param>
internal sealed record Cadence(string Name, IReadOnlyList<Step> Steps, Template Says, int Apart);
