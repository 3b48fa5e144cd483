using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>A fact as a reply writes it.</summary>
/// <param name="From">"mail" or "person".</param>
internal sealed record KnownFact(string Value, string From)
{
    public const string Mail = "mail";
    public const string Person = "person";

    /// <summary>Where a reading's own facts come from: a call is told by the person.</summary>
    public static string Of(Reading reading) => reading.ToldByPhone ? Person : Mail;
}
