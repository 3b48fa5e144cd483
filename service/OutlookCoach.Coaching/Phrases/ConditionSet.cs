namespace OutlookCoach.Coaching.Phrases;

/// <summary>Which rules need what was found at a place, and which it excuses: one bit a rule, so that asking costs the same however many there are.</summary>
internal readonly struct ConditionSet(int rules)
{
    // Those that it excuses, then those that need it: one array, because it is asked for every rule found.
    private readonly ulong[] bits = new ulong[2 * ((rules + 63) / 64)];

    public bool Excuses(int rule) => Holds(rule, 0);

    public bool IsNeededBy(int rule) => Holds(rule, bits.Length / 2);

    public void AddExcused(int rule) => bits[rule >> 6] |= 1UL << rule;

    public void AddNeeding(int rule) => bits[(bits.Length / 2) + (rule >> 6)] |= 1UL << rule;

    // A shift counts only the lowest six bits of the rule's number.
    private bool Holds(int rule, int from) => (bits[from + (rule >> 6)] & (1UL << rule)) != 0;
}
