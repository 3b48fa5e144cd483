using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What is said when there is no plan.</summary>
internal sealed class NoPlanSentences
{
    private const string NotWanted = "not-wanted";
    private const string NotSure = "not-sure";
    private const string NotToAnswer = "not-to-answer";
    private const string NothingKnown = "nothing-known";

    private readonly NamedSentences sentences;

    private NoPlanSentences(NamedSentences sentences) => this.sentences = sentences;

    public static NoPlanSentences Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems) => new(new NamedSentences(
        PlaybookPage.Need(files, $"{language}/sentences/plans.yaml", problems),
        [.. StepAside.Names.Values, NotWanted, NotSure, NotToAnswer, NothingKnown]));

    public string WhenNothingKnown => sentences[NothingKnown];

    /// <summary>Null when a plan makes sense.</summary>
    public string? For(Reading reading, Choices choices)
    {
        if (!choices.WouldWorkWithThem)
        {
            return sentences[NotWanted];
        }

        if (!reading.Corrected && reading.Certainty == Certainty.Unsure)
        {
            return sentences[NotSure];
        }

        if (StepAside.Names.TryGetValue(reading.Outcome, out var name))
        {
            return sentences[name];
        }

        return !reading.Corrected && reading.Answering.Advice == AnswerAdvice.Stop ? sentences[NotToAnswer] : null;
    }
}
