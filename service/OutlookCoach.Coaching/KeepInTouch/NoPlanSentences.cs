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

    private static readonly Dictionary<Outcome, string> StepAside = new()
    {
        [Outcome.Interview] = "interview",
        [Outcome.Offer] = "offer",
        [Outcome.Receipt] = "receipt",
        [Outcome.Reopened] = "reopened",
        [Outcome.JobMail] = "job-mail",
        [Outcome.Other] = "other",
    };

    private readonly Dictionary<string, string> byName;

    private NoPlanSentences(Dictionary<string, string> byName) => this.byName = byName;

    public static NoPlanSentences Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var path = $"{language}/sentences/plans.yaml";
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        if (files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            problems.Add(path, 1, 1, "This file is missing.");
        }
        else if (PlaybookPage.Read(file, problems) is { } page)
        {
            foreach (var name in StepAside.Values.Concat([NotWanted, NotSure, NotToAnswer, NothingKnown]))
            {
                byName[name] = page.Text(name);
            }
        }

        return new NoPlanSentences(byName);
    }

    public string WhenNothingKnown => Say(NothingKnown);

    /// <summary>Null when a plan makes sense.</summary>
    public string? For(Reading reading, Choices choices)
    {
        if (!choices.WouldWorkWithThem)
        {
            return Say(NotWanted);
        }

        if (!reading.Corrected && reading.Certainty == Certainty.Unsure)
        {
            return Say(NotSure);
        }

        if (StepAside.TryGetValue(reading.Outcome, out var name))
        {
            return Say(name);
        }

        return !reading.Corrected && reading.Answering.Advice == AnswerAdvice.Stop ? Say(NotToAnswer) : null;
    }

    private string Say(string name) => byName[name];
}
