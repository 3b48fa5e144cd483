namespace OutlookCoach.Coaching.Rejections;

/// <summary>How far the application had come when this mail was written.</summary>
public enum Stage
{
    Unknown,
    Application,
    Assessment,
    Interview,
    Final,
    Offer,
}
