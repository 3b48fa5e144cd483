using OutlookCoach.Coaching.Learning;

namespace OutlookCoach.Coaching.Tone;

/// <summary>What a draft sounds like, sentence by sentence.</summary>
/// <param name="Sentences">One for each sentence, in order.</param>
/// <param name="Elements">Elements that are there in words no phrase knows.</param>
/// <param name="IsHeavy">A sentence sounds as if more than a job weighed on the writer.</param>
internal sealed record HeardDraft(IReadOnlyList<HeardSentence> Sentences, IReadOnlyList<Element> Elements, bool IsHeavy)
{
    /// <summary>Nothing is heard: a language without lines to learn from.</summary>
    public static readonly HeardDraft Silent = new([], [], false);
}
