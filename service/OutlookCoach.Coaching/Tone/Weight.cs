namespace OutlookCoach.Coaching.Tone;

/// <summary>How much a finding matters. Findings advise; none blocks.</summary>
public enum Weight
{
    /// <summary>Would close the door.</summary>
    Strong,

    /// <summary>Costs goodwill.</summary>
    Medium,

    /// <summary>Worth a look.</summary>
    Soft,
}
