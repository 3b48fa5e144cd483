namespace OutlookCoach.Coaching.Tone;

/// <summary>All that is needed to care for words which are sent nowhere.</summary>
/// <param name="Care">Shown when they show that a person may be in danger.</param>
/// <param name="Offer">The same people, offered quietly.</param>
/// <param name="Listens">What to look for, in every language the Playbook cares in.</param>
public sealed record CareHelp(CareAnswer Care, CareAnswer Offer, IReadOnlyList<PlainCare> Listens);
