using System.Runtime.CompilerServices;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>One rule file: what it finds, what it says about it, and its proof.</summary>
internal sealed record Rule
{
    public required string Path { get; init; }

    /// <summary>The Playbook's part the rule belongs to: tone, elements, care/crisis …</summary>
    public required string Section { get; init; }

    /// <summary>The folder the rule stands in, in camelCase: the failing, the outcome, the signal.</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>What a good reply contains and the rule finds; null for all other rules.</summary>
    public Element? Element { get; init; }

    public IReadOnlyList<Phrase> Finds { get; init; } = [];
    public IReadOnlyList<Phrase> Needs { get; init; } = [];
    public IReadOnlyList<Phrase> Unless { get; init; } = [];

    /// <summary>A check that words cannot say; then <see cref="Finds"/> is empty.</summary>
    public string? Notices { get; init; }

    /// <summary>What its examples suppose about the mail, "name = value" a line.</summary>
    public IReadOnlyList<Line> Given { get; init; } = [];

    /// <summary>At how many places it must be found before it counts.</summary>
    public int Times { get; init; } = 1;

    public bool NegatedCounts { get; init; }
    public Weight Weight { get; init; }

    /// <summary>Other failings that the same move is, in camelCase as <see cref="Kind"/>.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public required string Says { get; init; }
    public required string Why { get; init; }

    /// <summary>The better wording; empty when it is to leave the words out.</summary>
    public string? Try { get; init; }

    /// <summary>The better wording stands for the whole sentence, not only for the words found.</summary>
    public bool WholeSentence { get; init; }

    public required string Source { get; init; }
    public IReadOnlyList<Line> Flags { get; init; } = [];
    public IReadOnlyList<Line> Allows { get; init; } = [];

    /// <summary>A rule is itself and no other; comparing all its words would cost more than finding it.</summary>
    public bool Equals(Rule? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
