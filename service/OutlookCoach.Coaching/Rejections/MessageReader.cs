using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Reads a mail: which part of it counts, in which language, and what it says.</summary>
internal sealed class MessageReader(SpokenLanguages languages, Sentences sentences, KindLines kind)
{
    private const string English = "en";

    /// <summary>A forward has a note of its own above it; a longer text is the writer's own mail.</summary>
    private const int LongestForwardNote = 400;

    /// <summary>Quoted lines below the newest letter; more than this and the person is told what was read.</summary>
    private const int LongThread = 200;

    private readonly ReadingWords words = new(sentences, kind);

    /// <summary>Runs the examples of every rule, in every language.</summary>
    public IEnumerable<PlaybookProblem> Prove() =>
        languages.Codes.Select(languages.Reader).SelectMany(reader => reader!.Rules.SelectMany(rule => RuleExamples.Prove(rule, (text, _) => reader.RulesIn(text))));

    /// <summary>No text makes this throw.</summary>
    public Reading Read(Message message)
    {
        if (message.Body != MessageBody.Readable || string.IsNullOrWhiteSpace(message.Text))
        {
            return Unread(message, LanguageGuess.Unknown, NoteFor(message.Body));
        }

        var lines = MailLines.Of(message.Text);
        var forward = ForwardedPart(message, lines);
        var read = forward ?? Answer(message, lines);
        var code = languages.Guess.CodeOf(read.Text);
        var reader = languages.Reader(code == LanguageGuess.Unknown ? English : code);
        if (reader is null)
        {
            var unread = Unread(message, code, sentences.Fill("reading/note-language", ("language", languages.Guess.NameOf(code))));
            return languages.Reader(English)!.ReadFrame(message, unread);
        }

        return words.Describe(reader.Read(read, ReferenceEquals(read, message) ? lines : MailLines.Of(read.Text), Answering(message, lines, forward)));
    }

    /// <summary>A reading of what the person was told in a call. It has no message and no address, so a note starts with an empty recipient.</summary>
    public Reading Read(ToldByPhone told) => words.Describe(new Reading
    {
        Outcome = told.Outcome,
        Certainty = Certainty.Sure,
        Label = "",
        Language = English,
        Stage = new StageFact(told.Stage),
        Company = FactOf(told.Company),
        Role = FactOf(told.Role),
        Sender = new Sender(told.Who.Trim(), "", "", SenderKind.Person),
        People = FactOf(told.Who) is { } who ? [new NamedPerson(who.Value, PersonPart.Writer)] : [],
        Answering = new Answering(AnswerAdvice.Reply, "", []),
        Corrected = true,
        ToldByPhone = true,
        Message = new MessageReference(null, "", told.Day is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null),
    });

    private static Fact? FactOf(string? value) => string.IsNullOrWhiteSpace(value) ? null : new Fact(value.Trim());

    /// <summary>The reading with words that fit what the person corrected.</summary>
    public Reading Describe(Reading reading) => words.Describe(reading);

    private Answering Answering(Message message, MailLines lines, Message? forward)
    {
        var own = message.OwnAddress is { Length: > 0 } address && message.From.Address.Equals(address, StringComparison.OrdinalIgnoreCase);
        IReadOnlyList<string> notes = lines.Quoted > LongThread ? [sentences["reading/note-cut"]] : [];
        return (own, forward) switch
        {
            (_, { } original) => new Answering(AnswerAdvice.Stop, sentences.Fill("reading/answer-stop-forward", ("from", message.From.Name), ("original", original.From.Name)), notes),
            (true, _) => new Answering(AnswerAdvice.Stop, sentences["reading/answer-stop-own"], notes),
            _ => new Answering(AnswerAdvice.Reply, "", notes),
        };
    }

    private Reading Unread(Message message, string language, string note) => new()
    {
        Outcome = Outcome.Other,
        Certainty = Certainty.Unsure,
        Label = sentences["reading/unsure"],
        Language = language,
        Sender = new Sender(message.From.Name, message.From.Address, message.ReplyTo?.Address ?? message.From.Address, SenderKind.Unknown),
        Answering = new Answering(AnswerAdvice.Ask, sentences["reading/answer-ask"], [note]),
        Question = words.Question(),
        Message = new MessageReference(message.Id, message.Subject, message.ReceivedAt, message.Link),
    };

    private string NoteFor(MessageBody body) => body switch
    {
        MessageBody.Protected => sentences["reading/note-protected"],
        MessageBody.ImageOnly => sentences["reading/note-image-only"],
        _ => sentences["reading/note-empty"],
    };

    private static Message Answer(Message message, MailLines lines) => AnswerBelow.In(lines) is { } below ? message with { Text = below } : message;

    // The original sender is shown, never answered: an address in a body is somebody's claim.
    private static Message? ForwardedPart(Message message, MailLines mail)
    {
        var (lines, first) = (mail.All, mail.Quote);
        if (mail.Quoted == 0 || lines[first].Start > LongestForwardNote)
        {
            return null;
        }

        var marked = QuotedMail.IsForward(message.Text, lines[first]) || ForwardSubject(message.Subject);
        if (!marked)
        {
            return null;
        }

        var from = QuotedMail.QuotedFrom(message.Text, lines, first);
        return message with
        {
            Text = ForwardedText.Blanked(message.Text, lines, first),
            From = new Mailbox(from ?? "", ""),
            ReplyTo = null,
            Headers = new Dictionary<string, string>(),
        };
    }

    private static bool ForwardSubject(string subject)
    {
        string[] marks = ["fw:", "fwd:", "wg:", "tr:", "rv:", "i:", "doorst:"];
        return marks.Any(mark => subject.TrimStart().StartsWith(mark, StringComparison.OrdinalIgnoreCase));
    }
}
