namespace OutlookCoach.Coaching.Tone;

/// <summary>A place in the text, what it reads as, why that matters, and a wording that fits there.</summary>
/// <param name="Kind">One of the failings: bitter, passiveAggressive, arguesDecision …</param>
/// <param name="Rule">The Playbook rule that found it.</param>
/// <param name="Start">First UTF-16 code unit; 0 for a finding about the whole text, whose <paramref name="Length"/> is 0.</param>
/// <param name="Try">Replaces the span exactly. An empty string means: leave it out. Null: no replacement is offered.</param>
/// <param name="Source">An entry in the Playbook's SOURCES.md.</param>
public sealed record Finding(string Kind, string Rule, int Start, int Length, Weight Weight, string Says, string Why, string? Try, string Source)
{
    /// <summary>Other failings that the same words are; one finding is enough to show.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}
