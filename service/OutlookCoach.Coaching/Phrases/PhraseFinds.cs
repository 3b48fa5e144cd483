namespace OutlookCoach.Coaching.Phrases;

/// <summary>What is found where a walk stands: rules, and what the phrases that rules ask for mean together.</summary>
internal sealed record PhraseFinds(PhraseNetwork.Accept[] Rules, PhraseFinds.Condition[] Conditions)
{
    public static PhraseFinds Of(PhraseNetwork.Accept[] accepts, RuleConditions conditions) => new(
        [.. accepts.Where(accept => conditions.IsFound(accept.Id))],
        [.. accepts.Where(accept => !conditions.IsFound(accept.Id)).GroupBy(accept => accept.End, accept => accept.Id).Select(ids => new Condition(ids.Key, conditions.SetOf(ids)))]);

    /// <summary>All phrases that must end in the same way.</summary>
    public readonly record struct Condition(PhraseEnd End, ConditionSet Set);
}
