using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Service.Reminders;

/// <summary>A reply to sleep on.</summary>
/// <param name="Draft">Stands in the reminder as well, where the person wants it there. Left out, the calendar does not hold it.</param>
/// <param name="TimeZone">The person's zone as their browser names it, for a mailbox that may not be asked.</param>
public sealed record SleepRequest(Reading Reading, string? Draft = null, string? TimeZone = null);
