namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What stands in the calendar about one firm: the plan that a new mail of theirs joins.</summary>
internal sealed class StandingPlan
{
    private const int Patience = 2;
    private readonly StandingReminder[] others;

    /// <param name="ofFirm">All reminders about the firm.</param>
    /// <param name="own">Keys of the plan that is being made: it does not join itself.</param>
    public StandingPlan(IReadOnlyCollection<StandingReminder> ofFirm, IReadOnlySet<string> own)
    {
        others = [.. ofFirm.Where(standing => !own.Contains(standing.Key))];
        IsSilent = HeardNothing(ofFirm);
        Next = others.Where(standing => standing is { Kind: ReminderKind.CheckIn, About.Done: false }).OrderBy(standing => standing.Start).ThenBy(standing => standing.Key, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>True when two notes in a row went unanswered: no more are planned.</summary>
    public bool IsSilent { get; }

    /// <summary>The next note to the firm's main contact, where one is planned.</summary>
    public StandingReminder? Next { get; }

    /// <summary>Days of the notes that stand.</summary>
    public IReadOnlyCollection<DateOnly> Days => [.. others.Where(standing => standing is { Kind: ReminderKind.CheckIn, About.Done: false }).Select(standing => DateOnly.FromDateTime(standing.Start))];

    /// <summary>Said of one whose last note makes it two without an answer.</summary>
    public static bool IsEnough(int unanswered) => unanswered >= Patience;

    /// <summary>True for somebody whom another plan reached already.</summary>
    public bool Knows(string? contact) => contact is not null && others.Any(standing => standing.IsContact && standing.About.Contact == contact);

    /// <summary>Whether a step still adds something to what stands.</summary>
    public bool Adds(Step step, ReminderAbout about) => step.Kind switch
    {
        ReminderKind.LinkedIn => !IsSilent && !Knows(about.Contact),
        ReminderKind.CheckIn => !IsSilent && (Next is null || (step.When.IsBefore && Next.About.Contact == about.Contact)),
        ReminderKind.CareersPage => Next is null && !others.Any(standing => standing is { Kind: ReminderKind.CareersPage, About.Done: false }),
        _ => !others.Any(standing => standing.Kind == step.Kind && !standing.About.Done),
    };

    private static bool HeardNothing(IEnumerable<StandingReminder> ofFirm) =>
        ofFirm.Where(standing => standing.About.LastContact is not null)
            .OrderByDescending(standing => standing.About.LastContact).ThenBy(standing => standing.About.Unanswered)
            .FirstOrDefault() is { } latest && IsEnough(latest.About.Unanswered);
}
