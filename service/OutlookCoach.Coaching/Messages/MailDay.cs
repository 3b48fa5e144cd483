namespace OutlookCoach.Coaching.Messages;

/// <summary>The day a mail was sent. A clock that stands at the end of time, or at its beginning, tells nothing.</summary>
internal static class MailDay
{
    private const int FirstYear = 1970;
    private const int LastYear = 2200;

    /// <summary>Null when it is not known, or too far from any mail to count from.</summary>
    public static DateOnly? Of(DateTimeOffset? receivedAt) =>
        receivedAt is { Year: >= FirstYear and <= LastYear } at ? DateOnly.FromDateTime(at.DateTime) : null;
}
