namespace OutlookCoach.Coaching.Phrases;

/// <summary>A phrase found: which id, from which token to which, and the tokens it kept (-1 when none).</summary>
internal readonly record struct Hit(int Id, int First, int Last, Kept A, Kept B) : IComparable<Hit>
{
    /// <summary>In order of place, then of rule.</summary>
    public int CompareTo(Hit other) => (First, Last, Id, A, B).CompareTo((other.First, other.Last, other.Id, other.A, other.B));
}

/// <summary>Kept words: the state that names them, and their tokens.</summary>
internal readonly record struct Kept(int State, int First, int Last) : IComparable<Kept>
{
    public static readonly Kept None = new(-1, -1, -1);

    public bool Any => State >= 0;

    /// <summary>The longer first.</summary>
    public int CompareTo(Kept other) => (First, other.Last, State).CompareTo((other.First, Last, other.State));
}
