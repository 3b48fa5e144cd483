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
    private const string NotWanted = "not-wanted";
    private const string AgencyBetween = "agency-between";
    private const string NobodyNamed = "nobody-named";
    private const string StillOpen = "still-open";

    public static InsteadWords Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var page = PlaybookPage.Need(files, $"{language}/sentences/replies.yaml", problems);
        var sentences = new NamedSentences(page, [.. StepAside.Names.Values, Stop, NoReply, Unsure, OtherLanguage, NoWords, NotWanted, AgencyBetween, NobodyNamed, StillOpen]);
        page.Finish();
        return new InsteadWords(sentences, language);
    }

    /// <summary>Null when the note that was chosen is worth suggesting.</summary>
    /// <param name="hasReader">Whether somebody is known whom the note can go to.</param>
    public string? For(Reading reading, Choices choices, bool hasReader) =>
        (NameFor(reading, choices.Note) ?? NameFor(reading, choices, hasReader)) is { } name ? sentences[name] : null;

    /// <summary>Said when the Playbook has no words for this situation.</summary>
    public string WithoutWords => sentences[NoWords];

    private string? NameFor(Reading reading, NoteKind note) => reading switch
    {
        { Answering.Advice: AnswerAdvice.Stop } => Stop,
        { Certainty: Certainty.Unsure, Question: not null, Corrected: false } => Unsure,
        _ when StepAside.Names.TryGetValue(reading.Outcome, out var name) => name,
        { Sender.Kind: SenderKind.NoReply } when note == NoteKind.Reply => NoReply,
        _ when reading.Language != language && reading.Language != "und" => OtherLanguage,
        _ => null,
    };

    // Writing past the agency, or keeping in touch where nothing is wanted, helps nobody.
    private static string? NameFor(Reading reading, Choices choices, bool hasReader) => choices switch
    {
        { Note: NoteKind.SecondNote } when reading.People.Any(person => person.Part == PersonPart.Agency) => AgencyBetween,
        { Note: NoteKind.SecondNote or NoteKind.Reapply } when reading.Outcome == Outcome.OnHold => StillOpen,
        { Note: NoteKind.SecondNote } when !hasReader => NobodyNamed,
        { Note: NoteKind.CheckIn or NoteKind.Reapply or NoteKind.LinkedIn, WouldWorkWithThem: false } => NotWanted,
        _ => null,
    };
}
