namespace OutlookCoach.Service.Tests.Running;

/// <summary>Which calls are lost on the road to Graph.</summary>
/// <param name="Chosen">Is told the how-manieth call of this method it is, from 1.</param>
/// <param name="Meanwhile">What happens at that very moment.</param>
public sealed record Loss(string Method, LossMoment Moment, Func<int, bool> Chosen, Action? Meanwhile = null);
