using System.Text;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Puts a reading into words, all of them from the Playbook: the label, what to do about answering, the one question.</summary>
internal sealed class ReadingWords(Sentences sentences, KindLines kind)
{
    /// <summary>The same reading with label, advice, question and kindness that fit it; used after each correction too.</summary>
    public Reading Describe(Reading reading) => reading with
    {
        Label = Label(reading),
        Answering = Answering(reading),
        Question = reading.Certainty == Certainty.Unsure ? Question() : null,
        Kindness = IsClosing(reading.Outcome) ? kind.For(StableHash.Of(reading.Message.Id ?? reading.Message.Subject), reading.Stage.Value) : null,
    };

    /// <summary>True when the person's own application ends with this mail.</summary>
    public static bool IsClosing(Outcome outcome) =>
        outcome is Outcome.NotSelected or Outcome.PositionFilled or Outcome.Cancelled or Outcome.OfferWithdrawn;

    private string Label(Reading reading)
    {
        if (reading.Certainty == Certainty.Unsure)
        {
            return sentences["reading/unsure"];
        }

        var kind = CamelCase(reading.Outcome.ToString());
        var label = new StringBuilder(sentences[reading.Certainty == Certainty.Sure ? $"reading/label-{kind}" : $"reading/probably-{kind}"].TrimEnd('.'));
        if (!IsClosing(reading.Outcome) && reading.Outcome != Outcome.OnHold)
        {
            return label.ToString().TrimEnd() + (label[^1] is '?' or '!' ? "" : ".");
        }

        Append(label, " ", StageWords(reading.Stage.Value));
        Append(label, ", ", Who(reading));
        Append(label, ", ", What(reading));
        return label.Append('.').ToString();
    }

    private static void Append(StringBuilder label, string before, string words)
    {
        if (words.Length > 0)
        {
            label.Append(before).Append(words);
        }
    }

    private string StageWords(Stage stage) =>
        stage == Stage.Unknown ? "" : sentences[$"reading/stage-{CamelCase(stage.ToString())}"];

    // The firm that an agency writes about is where the job is, not where the writer is.
    private static bool IsClients(Reading reading) => reading.People.Any(person => person.Part == PersonPart.Agency);

    private string What(Reading reading) => (reading.Role?.Value, IsClients(reading) ? reading.Company?.Value : null) switch
    {
        ({ } role, { } company) => sentences.Fill("reading/tail-role-company", ("role", role), ("company", company)),
        ({ } role, null) => sentences.Fill("reading/tail-role", ("role", role)),
        (null, { } company) => sentences.Fill("reading/tail-job-company", ("company", company)),
        _ => "",
    };

    private string Who(Reading reading) => (reading.Sender.Name, IsClients(reading) ? null : reading.Company?.Value) switch
    {
        ({ Length: > 0 } name, { } company) => sentences.Fill("reading/tail-person-company", ("name", name), ("company", company)),
        ({ Length: > 0 } name, null) => sentences.Fill("reading/tail-person", ("name", name)),
        (_, { } company) => sentences.Fill("reading/tail-company", ("company", company)),
        _ => "",
    };

    private Answering Answering(Reading reading)
    {
        var advice = AdviceFor(reading);
        var name = advice switch
        {
            AnswerAdvice.StepAside => $"answer-step-aside-{CamelCase(reading.Outcome.ToString())}",
            AnswerAdvice.OtherRoute => "answer-other-route",
            AnswerAdvice.Optional => "answer-optional",
            AnswerAdvice.Ask => "answer-ask",
            AnswerAdvice.Stop => reading.Answering.Advice == AnswerAdvice.Stop ? "" : "answer-stop-own",
            _ => "answer-reply",
        };
        return new Answering(advice, name.Length == 0 ? reading.Answering.Says : sentences[$"reading/{name}"], Notes(reading));
    }

    private static AnswerAdvice AdviceFor(Reading reading) => reading switch
    {
        { Answering.Advice: AnswerAdvice.Stop } => AnswerAdvice.Stop,
        { Certainty: Certainty.Unsure } => AnswerAdvice.Ask,
        _ when !IsClosing(reading.Outcome) && reading.Outcome != Outcome.OnHold => AnswerAdvice.StepAside,
        { Sender.Kind: SenderKind.NoReply } => AnswerAdvice.OtherRoute,
        { Stage.Value: Stage.Application, Sender.Name: "" } => AnswerAdvice.Optional,
        _ => AnswerAdvice.Reply,
    };

    private List<string> Notes(Reading reading)
    {
        // Notes about the mail itself stay; those about the facts are made anew.
        var notes = reading.Answering.Notes.ToList();
        void Note(bool holds, string name, params (string, string)[] values)
        {
            var note = sentences.Fill($"reading/{name}", values);
            notes.Remove(note);
            if (holds)
            {
                notes.Add(note);
            }
        }

        var sender = reading.Sender;
        Note(sender is { Kind: SenderKind.Automatic, Name.Length: > 0 }, "note-automatic-signed", ("name", sender.Name));
        Note(sender.ReplyTo.Length > 0 && !sender.ReplyTo.Equals(sender.Address, StringComparison.OrdinalIgnoreCase), "note-reply-to", ("address", sender.ReplyTo));
        Note(reading.Signals.Any(signal => signal.Kind == SignalKind.FeedbackRefused), "note-feedback-refused");
        Note(reading.Outcome == Outcome.OfferWithdrawn, "note-offer-withdrawn-call");
        return notes;
    }

    public Question Question() => new(
        sentences["reading/question"],
        [
            new QuestionOption(Outcome.NotSelected, sentences["reading/question-notSelected"]),
            new QuestionOption(Outcome.OnHold, sentences["reading/question-onHold"]),
            new QuestionOption(Outcome.Other, sentences["reading/question-other"]),
        ]);

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
