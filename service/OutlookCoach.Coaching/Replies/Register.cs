namespace OutlookCoach.Coaching.Replies;

/// <summary>How the reply sounds.</summary>
public enum Register
{
    Warm,
    Short,
    Formal,
}
