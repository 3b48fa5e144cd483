namespace OutlookCoach.Coaching.Rejections;

/// <summary>What part a named person plays.</summary>
public enum PersonPart
{
    /// <summary>Signed the mail.</summary>
    Writer,

    HiringManager,
    Interviewer,
    Recruiter,
    /// <summary>A recruiter who works for an agency, not for the employer.</summary>
    Agency,

    /// <summary>Named, without a part that is said.</summary>
    Mentioned,
}
