namespace OutlookCoach.Coaching.Playbooks;

/// <summary>A value of a page and its place: words, or a list of values, or neither when both are null.</summary>
internal sealed record PageValue(string? Words, IReadOnlyList<PageValue>? Items, int Line, int Column);
