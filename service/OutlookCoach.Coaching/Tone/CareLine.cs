namespace OutlookCoach.Coaching.Tone;

/// <summary>Somebody to talk to.</summary>
/// <param name="Href">A tel:, sms: or https: address, for one tap.</param>
public sealed record CareLine(string Name, string Says, string Href);
