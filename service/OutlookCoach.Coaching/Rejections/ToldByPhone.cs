namespace OutlookCoach.Coaching.Rejections;

/// <summary>News that came in a call, as the person tells it. There is no mail to read.</summary>
public sealed record ToldByPhone
{
    /// <summary>Who called.</summary>
    public string Who { get; init; } = "";

    public string? Role { get; init; }
    public string? Company { get; init; }
    public Stage Stage { get; init; }

    /// <summary>What they said; a no unless the person says otherwise.</summary>
    public Outcome Outcome { get; init; } = Outcome.NotSelected;

    /// <summary>The day of the call, where it is known.</summary>
    public DateOnly? Day { get; init; }
}
