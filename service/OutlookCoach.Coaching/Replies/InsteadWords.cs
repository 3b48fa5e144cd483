using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>What is said when no reply is suggested: <c>sentences/replies.yaml</c>.</summary>
internal sealed class InsteadWords(IReadOnlyDictionary<string, string> sentences, string language)
{
    private const string Stop = "stop";
    private const string NoReply = "no-reply";
    private const string Unsure = "unsure";
    private const string OtherLanguage = "other-language";
    private const string NoWords = "no-words";

    private static readonly Dictionary<Outcome, string> ByOutcome = new()
    {
        [Outcome.Interview] = "interview",
        [Outcome.Offer] = "offer",
        [Outcome.Receipt] = "receipt",
        [Outcome.Reopened] = "reopened",
        [Outcome.JobMail] = "job-mail",
        [Outcome.Other] = "other",
    };

    public static InsteadWords Read(IEnumerable<PlaybookFile> files, string language, ProblemList problems)
    {
        var path = $"{language}/sentences/replies.yaml";
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        if (files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            problems.Add(path, 1, 1, "This file is missing.");
        }
        else if (PlaybookPage.Read(file, problems) is { } page)
        {
            foreach (var name in ByOutcome.Values.Concat([Stop, NoReply, Unsure, OtherLanguage, NoWords]))
            {
                sentences[name] = page.Text(name);
            }

            page.Finish();
        }

        return new InsteadWords(sentences, language);
    }

    /// <summary>Null when a reply is worth suggesting.</summary>
    public string? For(Reading reading) => NameFor(reading) is { } name ? sentences[name] : null;

    /// <summary>Said when the Playbook has no words for this situation.</summary>
    public string WithoutWords => sentences[NoWords];

    private string? NameFor(Reading reading) => reading switch
    {
        { Answering.Advice: AnswerAdvice.Stop } => Stop,
        { Certainty: Certainty.Unsure, Question: not null, Corrected: false } => Unsure,
        _ when ByOutcome.TryGetValue(reading.Outcome, out var name) => name,
        { Sender.Kind: SenderKind.NoReply } => NoReply,
        _ when reading.Language != language && reading.Language != "und" => OtherLanguage,
        _ => null,
    };
}
