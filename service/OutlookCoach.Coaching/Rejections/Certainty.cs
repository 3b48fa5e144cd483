namespace OutlookCoach.Coaching.Rejections;

/// <summary>How sure a reading is. People see three words and never a number.</summary>
public enum Certainty
{
    Sure,
    Probable,
    Unsure,
}
