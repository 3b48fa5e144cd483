namespace OutlookCoach.Coaching.Phrases;

/// <summary>A phrase found: which id, from which token to which.</summary>
internal readonly record struct Hit(int Id, int First, int Last)
{
    /// <summary>In order of place, then of rule.</summary>
    public int CompareTo(Hit other) =>
        First != other.First ? First - other.First
        : Last != other.Last ? Last - other.Last
        : Id - other.Id;
}

/// <summary>Phrases found that rules ask for: what they mean for each rule, and their last token.</summary>
internal readonly record struct ConditionHit(ConditionSet Set, int Last);

/// <summary>A phrase found that kept words, in one or two places.</summary>
internal readonly record struct KeepHit(Hit Hit, Kept A, Kept B) : IComparable<KeepHit>
{
    public int CompareTo(KeepHit other) =>
        Hit.CompareTo(other.Hit) is not 0 and var order ? order
        : A.CompareTo(other.A) is not 0 and var first ? first
        : B.CompareTo(other.B);
}

/// <summary>Kept words: the state that names them, and their tokens.</summary>
internal readonly record struct Kept(int State, int First, int Last)
{
    public static readonly Kept None = new(-1, -1, -1);

    public bool Any => State >= 0;

    /// <summary>In order of place, the longer first.</summary>
    public int CompareTo(Kept other) =>
        First != other.First ? First - other.First
        : Last != other.Last ? other.Last - Last
        : State - other.State;
}
