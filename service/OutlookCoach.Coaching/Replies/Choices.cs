namespace OutlookCoach.Coaching.Replies;

/// <summary>What the person chose for their reply. The defaults are what most would send.</summary>
public sealed record Choices
{
    public NoteKind Note { get; init; } = NoteKind.Reply;

    public Register Register { get; init; } = Register.Warm;

    /// <summary>Adds one question about feedback that is easy to ignore. Left out where the mail refuses feedback.</summary>
    public bool AskForFeedback { get; init; }

    /// <summary>Something they enjoyed or learned, in their own words; at most one sentence is made of it.</summary>
    public string? PersonalDetail { get; init; }

    /// <summary>False: thanks only, no ask, no plan.</summary>
    public bool WouldWorkWithThem { get; init; } = true;

    /// <summary>Signs the reply. Empty leaves the closing without a name.</summary>
    public string? YourName { get; init; }

    /// <summary>0 for the first suggestion; each further number words it differently. Any number is allowed.</summary>
    public int Wording { get; init; }

    /// <summary>Adds good wishes for the person they chose. Ignored where nobody was hired.</summary>
    public bool WishNewHireWell { get; init; }

    /// <summary>Who a second note or an invitation is for. Left out: a hiring manager or interviewer the mail names; for an invitation, who wrote.</summary>
    public string? NoteTo { get; init; }

    /// <summary>Something new to tell in a check-in or a new application, in the person's own words; at most one sentence is made of it.</summary>
    public string? News { get; init; }

    /// <summary>When they last heard of each other. Left out: the day of the mail.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>The role of the new application.</summary>
    public string? NewRole { get; init; }
}
