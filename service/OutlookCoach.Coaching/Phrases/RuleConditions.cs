namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// What rules need and what they are excused by: phrases numbered on from where those that rules find end. Rules share many of them, so that each
/// is found once for all, and what several together mean for each rule is worked out once.
/// </summary>
internal sealed class RuleConditions
{
    private readonly int rules;
    private readonly int first;
    private readonly Dictionary<Phrase, int> numbers = new(ReferenceEqualityComparer.Instance);

    // By phrase, the rules that need it and those that it excuses.
    private readonly List<(List<int> Needing, List<int> Excused)> meant = [];

    /// <param name="rules">How many rules there are.</param>
    /// <param name="first">The number of the first phrase: how many phrases the rules find.</param>
    public RuleConditions(int rules, int first) => (this.rules, this.first) = (rules, first);

    /// <summary>Each phrase and its number.</summary>
    public IEnumerable<KeyValuePair<Phrase, int>> Phrases => numbers;

    public void Add(int rule, IEnumerable<Phrase> needs, IEnumerable<Phrase> unless)
    {
        foreach (var phrase in needs)
        {
            Of(phrase).Needing.Add(rule);
        }

        foreach (var phrase in unless)
        {
            Of(phrase).Excused.Add(rule);
        }
    }

    public bool IsFound(int id) => id < first;

    /// <summary>What phrases found at one place mean for all rules.</summary>
    public ConditionSet SetOf(IEnumerable<int> phrases)
    {
        var set = new ConditionSet(rules);
        foreach (var phrase in phrases)
        {
            var (needing, excused) = meant[phrase - first];
            needing.ForEach(set.AddNeeding);
            excused.ForEach(set.AddExcused);
        }

        return set;
    }

    private (List<int> Needing, List<int> Excused) Of(Phrase phrase)
    {
        if (!numbers.TryGetValue(phrase, out var number))
        {
            number = first + numbers.Count;
            numbers.Add(phrase, number);
            meant.Add(([], []));
        }

        return meant[number - first];
    }
}
