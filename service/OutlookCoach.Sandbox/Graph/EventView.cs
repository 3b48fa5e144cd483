using OutlookCoach.Sandbox.Calendar;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>An event as one caller wants to see it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Wanted">What the Prefer header asks for.</param>
/// <param name="Expanded">The ids of the extended properties to show; null when none were asked for.</param>
public sealed record EventView(SandboxEvent Event, Preferences Wanted, IReadOnlyList<string>? Expanded);
