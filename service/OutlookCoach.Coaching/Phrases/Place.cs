namespace OutlookCoach.Coaching.Phrases;

/// <summary>A place in a draft. No length means the whole text.</summary>
internal readonly record struct Place(int Start, int Length)
{
    public static readonly Place Whole = new(0, 0);
}
