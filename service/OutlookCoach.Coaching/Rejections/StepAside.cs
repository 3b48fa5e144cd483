using System.Collections.Frozen;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The kinds of mail that need no thank-you for a no, by the name their sentence has in the Playbook.</summary>
internal static class StepAside
{
    public static readonly FrozenDictionary<Outcome, string> Names = new Dictionary<Outcome, string>
    {
        [Outcome.Interview] = "interview",
        [Outcome.Offer] = "offer",
        [Outcome.Receipt] = "receipt",
        [Outcome.Reopened] = "reopened",
        [Outcome.JobMail] = "job-mail",
        [Outcome.Other] = "other",
    }.ToFrozenDictionary();
}
