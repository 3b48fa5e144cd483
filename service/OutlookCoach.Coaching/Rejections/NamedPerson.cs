namespace OutlookCoach.Coaching.Rejections;

/// <summary>Somebody the mail names.</summary>
public sealed record NamedPerson(string Name, PersonPart Part, int? Start = null, int? Length = null);
