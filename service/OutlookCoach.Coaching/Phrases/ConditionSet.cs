namespace OutlookCoach.Coaching.Phrases;

/// <summary>Which rules need what was found at a place, and which it excuses: one bit a rule, so that asking costs the same however many there are.</summary>
internal sealed class ConditionSet(int rules)
{
    private readonly ulong[] needing = new ulong[(rules + 63) / 64];
    private readonly ulong[] excused = new ulong[(rules + 63) / 64];

    public bool IsNeededBy(int rule) => Holds(needing, rule);

    public bool Excuses(int rule) => Holds(excused, rule);

    public void AddNeeding(int rule) => needing[rule >> 6] |= 1UL << rule;

    public void AddExcused(int rule) => excused[rule >> 6] |= 1UL << rule;

    // A shift counts only the lowest six bits of the rule's number.
    private static bool Holds(ulong[] bits, int rule) => (bits[rule >> 6] & (1UL << rule)) != 0;
}
