namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>The contact before a step.</summary>
/// <param name="Fact">The fact that tells its day in a reminder.</param>
internal sealed record LastContact(DateOnly Day, string Fact)
{
    /// <summary>The person's answer to the mail.</summary>
    public const string Reply = "replied";

    /// <summary>A note that is planned before.</summary>
    public const string Note = "previous";

    /// <summary>They wrote back.</summary>
    public const string Answer = "answered";
}
