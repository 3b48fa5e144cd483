using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>A rule and the place it was found at.</summary>
internal readonly record struct Found(Rule Rule, Place Place)
{
    /// <summary>Which of the rule's phrases it was; null for what is no phrase.</summary>
    public Phrase? Phrase { get; init; }

    /// <summary>The better wording that fits this draft.</summary>
    public string? Try { get; init; } = Rule.Try;

    /// <summary>The rule's weight, or less.</summary>
    public Weight Weight { get; init; } = Rule.Weight;

    public int End => Place.Start + Place.Length;

    public bool Overlaps(Found other) => Place.Start < other.End && other.Place.Start < End;

    public Finding ToFinding() => new(Rule.Kind, Rule.Name, Place.Start, Place.Length, Weight, Rule.Says, Rule.Why, Try, Rule.Source);
}
