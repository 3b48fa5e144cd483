namespace OutlookCoach.Service.Tests.Running;

/// <summary>Whether the work is done when its answer is lost.</summary>
public enum LossMoment
{
    BeforeDoing,
    AfterDoing,
}
