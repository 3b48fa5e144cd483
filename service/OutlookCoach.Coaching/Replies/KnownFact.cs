namespace OutlookCoach.Coaching.Replies;

/// <summary>A fact as a reply writes it.</summary>
/// <param name="From">"mail" or "person".</param>
internal sealed record KnownFact(string Value, string From)
{
    public const string Mail = "mail";
    public const string Person = "person";
}
