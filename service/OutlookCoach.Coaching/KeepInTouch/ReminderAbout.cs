namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What a reminder is about and how far things have come. It travels with the reminder, since nothing is kept elsewhere.</summary>
public sealed record ReminderAbout
{
    public string? Company { get; init; }

    /// <summary>Full name of the one to write to.</summary>
    public string? Contact { get; init; }

    /// <summary>Their address, from the header of their mail; never from its text.</summary>
    public string? Address { get; init; }

    public string? Role { get; init; }

    /// <summary>How they know each other, as the reminder says it: a whole sentence.</summary>
    public string? Met { get; init; }

    /// <summary>Which step of which rhythm: "after-interview/checkIn-2"; null for one that the person thought of.</summary>
    public string? Step { get; init; }

    /// <summary>Opens the mail that it was planned for.</summary>
    public string? Link { get; init; }

    /// <summary>Notes in a row that nobody answered.</summary>
    public int Unanswered { get; init; }

    /// <summary>When they last wrote or spoke, as far as was said here.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>True when the person has done it, or asked for no more of it.</summary>
    public bool Done { get; init; }
}
