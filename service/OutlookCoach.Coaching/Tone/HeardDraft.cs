using OutlookCoach.Coaching.Learning;

namespace OutlookCoach.Coaching.Tone;

/// <summary>What a draft sounds like, sentence by sentence.</summary>
/// <param name="Sentences">One for each sentence, in order.</param>
/// <param name="Elements">Elements that are there in words no phrase knows.</param>
/// <param name="IsHeavy">A sentence sounds as if more than a job weighed on the writer.</param>
internal sealed record HeardDraft(HeardSentence[] Sentences, IReadOnlyList<Element> Elements, bool IsHeavy)
{
    /// <summary>Nothing is heard: a language without lines to learn from.</summary>
    public static readonly HeardDraft Silent = new([], [], false);

    /// <summary>By sentence: it sounds so unlike an ask that words of one in it mean something else.</summary>
    public bool[] HardlyAsks { get; init; } = [];

    /// <summary>The score of the sentence that sounds worst; 0 where there is none.</summary>
    public double Loudest => Sentences.Length > 0 ? LoudestOf(Sentences) : 0;

    private static double LoudestOf(ReadOnlySpan<HeardSentence> sentences)
    {
        var loudest = double.NegativeInfinity;
        foreach (var sentence in sentences)
        {
            loudest = Math.Max(loudest, sentence.Score);
        }

        return loudest;
    }
}
