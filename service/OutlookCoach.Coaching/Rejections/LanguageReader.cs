using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Reads mail in one language.</summary>
internal sealed class LanguageReader
{
    private const int UsualWords = 400;

    private readonly Language language;
    private readonly RuleMatcher matcher;
    private readonly OutcomeEar ear;
    private readonly NamesReader names;
    private readonly SignalFinder signals;

    // One mail in turn uses it; others at the same time make their own.
    private TokenRoom? spare;

    private LanguageReader(Language language, (IReadOnlyList<Rule> Rules, OutcomeEar Ear) found, NameWords names, AddressWords addresses, OpeningDate dates)
    {
        this.language = language;
        (Rules, ear) = found;
        matcher = language.Matcher(Rules);
        this.names = new NamesReader(names, addresses, language.Tokenizer);
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
            (rules, OutcomeEar.Prepare(files, language, rules, problems)),
            new NameWords(PlaybookPage.Need(files, $"{language.Code}/rejections/names.yaml", problems)),
            new AddressWords(PlaybookPage.Need(files, "addresses.yaml", problems)),
            new OpeningDate(PlaybookPage.Need(files, $"{language.Code}/dates.yaml", problems), language.Code))
        {
            Spelling = SpellingWords.Read(files, language.Code, problems),
        };
    }

    /// <summary>Learns now what else the first reading would wait for.</summary>
    public void Learn() => ear.Learn();

    /// <summary>Writes what was learned, where there is anything to learn from.</summary>
    public void SaveLearned(BinaryWriter writer) => ear.Save(writer, language.Code);

    /// <summary>The reading without its words: label and advice are added later.</summary>
    public Reading Read(Message message, MailLines lines, Answering answering)
    {
        var room = Interlocked.Exchange(ref spare, null) ?? new TokenRoom(UsualWords);
        var reading = Read(Cut(message, lines, room), answering);
        spare = room.IsWorthKeeping ? room : null;
        return reading;
    }

    private Reading Read(MailText mail, Answering answering)
    {
        var message = mail.Message;
        var found = names.Read(mail);
        var (outcome, certainty) = new OutcomeJudge(mail, found).Decide();
        var below = found.Role is null || !StageFinder.IsTold(mail) ? Below(message, mail) : null;
        return new Reading
        {
            Outcome = outcome,
            Certainty = certainty,
            Label = "",
            Language = language.Code,
            Spelling = Spelling?.Of(message.Text.AsSpan(0, mail.Parts.NewEnd), message.From.Address) ?? Languages.Spelling.Unknown,
            Stage = Stage(mail, outcome, found.Sender.Kind, below),
            Company = found.Company,
            Role = found.Role ?? (below is null ? null : names.Role(below)),
            Reason = FactFinder.Reason(mail),
            Sender = found.Sender,
            GreetsFormally = names.IsFormal(mail.Greeted),
            People = found.People,
            Signals = signals.Find(mail, outcome, found.Company),
            Evidence = EvidencePicker.Pick(mail, outcome),
            Answering = answering,
            Message = new MessageReference(message.Id, message.Subject, message.ReceivedAt, message.Link),
        };
    }

    /// <summary>What can be told of a mail whose words are not understood: the sender, and what frames the letter.</summary>
    public Reading ReadFrame(Message message, Reading reading)
    {
        var found = names.ReadFrame(Cut(message, MailLines.Of(message.Text), new TokenRoom(UsualWords)));
        return reading with { Sender = found.Sender, Company = found.Company, Role = found.Role };
    }

    /// <summary>Every rule that a text sets off: what a rule's own examples are proved with.</summary>
    public IReadOnlySet<Rule> RulesIn(string text)
    {
        var mail = Cut(new Message { Text = text }, MailLines.Of(text), new TokenRoom(UsualWords));
        return mail.BodyHits.Select(hit => hit.Rule).ToHashSet();
    }

    // A short answer leaves the job and how far one had come to the mails below it: "any news on the Night Porter interview?"
    private MailText? Below(Message message, MailText mail)
    {
        if (mail.Parts.NewEnd >= message.Text.Length)
        {
            return null;
        }

        var below = language.Tokenizer.Cut(message.Text, mail.Parts.NewEnd, message.Text.Length);
        return new MailText(message with { Subject = "" }, mail.Parts, (below, language.Tokenizer.Cut("")), matcher.Find);
    }

    private static StageFact Stage(MailText mail, Outcome outcome, SenderKind sender, MailText? below)
    {
        var stage = StageFinder.Find(mail, outcome, sender);
        return below is not null && !StageFinder.IsTold(mail) && StageFinder.IsTold(below) && OutcomeJudge.IsClosing(outcome) ? StageFinder.Find(below, outcome, sender) : stage;
    }

    private MailText Cut(Message message, MailLines lines, TokenRoom room)
    {
        var parts = MailParts.Of(lines, language.SignOffs);
        var body = language.Tokenizer.Cut(message.Text, 0, parts.NewEnd, room);
        var greeted = language.Greeting.NameIn(body) is { } name ? message.Text.Substring(name.Start, name.Length) : "";
        return new MailText(message, parts, (body, language.Tokenizer.Cut(message.Subject)), Find) { Greeted = greeted };
    }

    private List<RuleHit> Find(TokenizedText text)
    {
        var hits = matcher.Find(text);
        ear.Listen(text, hits);
        return hits;
    }
}
