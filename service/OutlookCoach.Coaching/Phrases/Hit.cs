namespace OutlookCoach.Coaching.Phrases;

/// <summary>A phrase found: which id, from which token to which, and the tokens it kept (-1 when none).</summary>
internal readonly record struct Hit(int Id, int First, int Last, Kept A, Kept B);

/// <summary>Kept words: the state that names them, and their tokens.</summary>
internal readonly record struct Kept(int State, int First, int Last)
{
    public static readonly Kept None = new(-1, -1, -1);

    public bool Any => State >= 0;
}
