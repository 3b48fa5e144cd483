using OutlookCoach.Service.Problems;

namespace OutlookCoach.Service.Graph;

/// <summary>What a call is for: the permissions it needs, and what it means to the person when Microsoft Graph has no such thing.</summary>
/// <param name="Scopes">By their short names.</param>
/// <param name="Missing">Told when the answer is 404 or 410.</param>
public sealed record GraphPurpose(IReadOnlyList<string> Scopes, ProblemKind Missing)
{
    public static readonly GraphPurpose ReadMail = new(GraphScopes.Everyday, ProblemKind.MessageGone) { TooLarge = ProblemKind.MessageUnreadable };
    public static readonly GraphPurpose SeeHours = new(GraphScopes.Everyday, ProblemKind.NoMailbox);
    public static readonly GraphPurpose UseCalendar = new(GraphScopes.Calendar, ProblemKind.NoMailbox);
    public static readonly GraphPurpose OneReminder = new(GraphScopes.Calendar, ProblemKind.ReminderGone);
    public static readonly GraphPurpose MakeDraft = new(GraphScopes.Draft, ProblemKind.MessageGone) { Once = true };
    public static readonly GraphPurpose OneDraft = new(GraphScopes.Draft, ProblemKind.MessageGone);

    /// <summary>Told when the answer is larger than is read at all.</summary>
    public ProblemKind TooLarge { get; private init; } = ProblemKind.GraphUnavailable;

    /// <summary>True for what would be done twice if it were asked twice.</summary>
    public bool Once { get; private init; }
}
