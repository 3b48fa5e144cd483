using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Replies;

/// <summary>What is said when no reply is suggested: <c>sentences/replies.yaml</c>.</summary>
internal sealed class InsteadWords(NamedSentences sentences, string language)
{
    private const string Stop = "stop";
    private const string NoReply = "no-reply";
    private const string Unsure = "unsure";
    private const string OtherLanguage = "other-language";
    private const string NoWords = "no-words";

    public static InsteadWords Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var page = PlaybookPage.Need(files, $"{language}/sentences/replies.yaml", problems);
        var sentences = new NamedSentences(page, [.. StepAside.Names.Values, Stop, NoReply, Unsure, OtherLanguage, NoWords]);
        page.Finish();
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
        _ when StepAside.Names.TryGetValue(reading.Outcome, out var name) => name,
        { Sender.Kind: SenderKind.NoReply } => NoReply,
        _ when reading.Language != language && reading.Language != "und" => OtherLanguage,
        _ => null,
    };
}
