using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Service.Replies;

/// <summary>What to answer, and how.</summary>
/// <param name="Reading">As it was read, or as the person corrected it.</param>
/// <param name="Choices">Left out: what most would send.</param>
public sealed record ReplyRequest(Reading Reading, Choices? Choices = null);
