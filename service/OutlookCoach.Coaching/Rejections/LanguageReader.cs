using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Reads mail in one language.</summary>
internal sealed class LanguageReader
{
    private readonly Language language;
    private readonly RuleMatcher matcher;
    private readonly OutcomeEar ear;
    private readonly FactFinder facts;
    private readonly SignatureFinder signatures;
    private readonly SenderFinder senders;
    private readonly SignalFinder signals;
    private readonly FrameFacts frame;

    private LanguageReader(Language language, (IReadOnlyList<Rule> Rules, OutcomeEar Ear) found, NameWords names, AddressWords addresses, OpeningDate dates)
    {
        this.language = language;
        (Rules, ear) = found;
        matcher = language.Matcher(Rules);
        facts = new FactFinder(names);
        signatures = new SignatureFinder(names, language.Tokenizer);
        senders = new SenderFinder(names, addresses);
        frame = new FrameFacts(names, addresses, language.Tokenizer);
        signals = new SignalFinder(dates);
    }

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Two-letter code of its language.</summary>
    public string Code => language.Code;

    private SpellingWords? Spelling { get; init; }

    public static LanguageReader Compile(IReadOnlyList<PlaybookFile> files, Language language, ProblemList problems)
    {
        var rules = ReadingSections.All.SelectMany(section => language.ReadRules(files, section, problems)).ToArray();
        return new LanguageReader(
            language,
            (rules, OutcomeEar.Learn(files, language, rules, problems)),
            new NameWords(PlaybookPage.Need(files, $"{language.Code}/rejections/names.yaml", problems)),
            new AddressWords(PlaybookPage.Need(files, "addresses.yaml", problems)),
            new OpeningDate(PlaybookPage.Need(files, $"{language.Code}/dates.yaml", problems), language.Code))
        {
            Spelling = SpellingWords.Read(files, language.Code, problems),
        };
    }

    /// <summary>The reading without its words: label and advice are added later.</summary>
    public Reading Read(Message message, MailLines lines, Answering answering)
    {
        var mail = Cut(message, lines);
        var role = facts.Role(mail) ?? frame.Role(message);
        var signed = signatures.Find(mail);
        var people = facts.People(mail);
        var sender = senders.Find(mail, signed);
        var (outcome, certainty) = new OutcomeJudge(mail, facts.IsPlainlyRole(role), sender.Kind).Decide();
        return new Reading
        {
            Outcome = outcome,
            Certainty = certainty,
            Label = "",
            Language = language.Code,
            Spelling = Spelling?.Of(message.Text[..mail.Parts.NewEnd], message.From.Address) ?? Languages.Spelling.Unknown,
            Stage = StageFinder.Find(mail),
            Company = facts.Company(mail) ?? frame.Company(mail, sender.Name),
            Role = role,
            Reason = FactFinder.Reason(mail),
            Sender = sender,
            People = signed is null ? people : [signed, .. people.Where(person => !signed.Name.Contains(person.Name, StringComparison.Ordinal))],
            Signals = signals.Find(mail),
            Evidence = EvidencePicker.Pick(mail, outcome),
            Answering = answering,
            Message = new MessageReference(message.Id, message.Subject, message.ReceivedAt),
        };
    }

    /// <summary>What can be told of a mail whose words are not understood: the sender, and what frames the letter.</summary>
    public Reading ReadFrame(Message message, Reading reading)
    {
        var mail = Cut(message, MailLines.Of(message.Text));
        var sender = senders.Find(mail, signatures.Find(mail));
        return reading with { Sender = sender, Company = frame.Company(mail, sender.Name), Role = frame.Role(message) };
    }

    /// <summary>Every rule that a text sets off: what a rule's own examples are proved with.</summary>
    public IReadOnlySet<Rule> RulesIn(string text)
    {
        var mail = Cut(new Message { Text = text }, MailLines.Of(text));
        return mail.BodyHits.Select(hit => hit.Rule).ToHashSet();
    }

    private MailText Cut(Message message, MailLines lines)
    {
        var parts = MailParts.Of(lines, language.SignOffs);
        var body = language.Tokenizer.Cut(message.Text, 0, parts.NewEnd);
        return new MailText(message, parts, (body, language.Tokenizer.Cut(message.Subject)), Find);
    }

    private IEnumerable<RuleHit> Find(TokenizedText text) => matcher.Find(text).Concat(ear.Listen(text));
}
