namespace OutlookCoach.Coaching.Languages;

/// <summary>How English is spelt. Unknown is written as British, which the Playbook is.</summary>
public enum Spelling
{
    Unknown,
    British,
    American,
}
