using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>A rule found in a text: the tokens it covers, the sentence, and the words it kept, by name.</summary>
/// <param name="Words">In one or two places; null for most rules, which keep none.</param>
internal sealed record RuleHit(Rule Rule, int First, int Last, int Sentence, KeptWords[]? Words = null)
{
    /// <summary>Which of the rule's phrases it was; null where the rule was heard, not found.</summary>
    public Phrase? Phrase { get; init; }

    public KeptWords A => Words?[0] ?? default;

    public KeptWords B => Words?[1] ?? default;

    /// <summary>The words kept under this name, if the rule keeps any.</summary>
    public KeptWords? Kept(string name) => A.Name == name ? A : B.Name == name ? B : null;
}

/// <summary>Words a rule keeps, such as a company's name. Empty when <see cref="Name"/> is null.</summary>
internal readonly record struct KeptWords(string? Name, int First, int Last);
