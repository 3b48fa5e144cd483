namespace OutlookCoach.Coaching.Phrases;

/// <summary>The phrases found in one sentence. One of these serves a whole text, so that only what is found costs memory.</summary>
internal sealed class SentenceHits
{
    /// <summary>Rules that keep no words, in order of place.</summary>
    public List<Hit> Plain { get; } = new(32);

    /// <summary>What rules need, or are excused by, in order of place.</summary>
    public List<ConditionHit> Conditions { get; } = new(32);

    /// <summary>Rules that keep words, in order of place.</summary>
    public List<KeepHit> Keeping { get; } = [];

    /// <summary>The same before it is known what they keep.</summary>
    public List<Hit> Places { get; } = [];

    public void Clear()
    {
        Plain.Clear();
        Conditions.Clear();
        Keeping.Clear();
        Places.Clear();
    }
}
