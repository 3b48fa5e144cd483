namespace OutlookCoach.Coaching.Replies;

/// <summary>What is being gathered for a note: the facts that may fill its pieces, and what is so.</summary>
internal sealed class FactSheet
{
    public HashSet<Need> Needs { get; } = [];

    public Dictionary<ReplyFact, KnownFact> Facts { get; } = [];

    public void Know(ReplyFact name, KnownFact? fact, params Need[] needs)
    {
        if (fact is not null)
        {
            Facts[name] = fact;
            Needs.UnionWith(needs);
        }
    }

    public void NoteIf(bool holds, Need need)
    {
        if (holds)
        {
            Needs.Add(need);
        }
    }
}
