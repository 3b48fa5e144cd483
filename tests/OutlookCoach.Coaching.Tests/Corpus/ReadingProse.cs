using System.Globalization;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Tool;

namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>Writes a reading as a person would tell it, so that it can be read and approved.</summary>
internal static class ReadingProse
{
    public static string Of(CorpusLetter letter)
    {
        var reading = letter.Reading;
        string[] sentences = [Verdict(reading), From(reading), People(reading), Doors(reading), Reason(reading), Why(reading), Answer(reading)];
        return $"## {letter.Name}\n\n*{letter.Message.Subject}*\n\n{string.Join('\n', sentences.Where(sentence => sentence.Length > 0))}\n";
    }

    private static string Verdict(Reading reading)
    {
        var stage = reading.Stage.Value == Stage.Unknown ? "" : $" {StageWords(reading.Stage.Value)}";
        var language = reading.Language == "en" ? "" : $" The language: {reading.Language}.";
        return $"{OutcomeWords(reading.Outcome)}{stage}, {Words.Of(reading.Certainty)}.{language}";
    }

    private static string OutcomeWords(Outcome outcome) => outcome switch
    {
        Outcome.NotSelected => "A no",
        Outcome.PositionFilled => "The position is filled",
        Outcome.OnHold => "On hold",
        Outcome.Cancelled => "The job is cancelled",
        Outcome.OfferWithdrawn => "An offer taken back",
        Outcome.Interview => "The process goes on",
        Outcome.Offer => "An offer",
        Outcome.Receipt => "A receipt",
        Outcome.Reopened => "Open again",
        Outcome.JobMail => "Mail about jobs, nothing decided",
        _ => "About something else",
    };

    private static string StageWords(Stage stage) => stage switch
    {
        Stage.Application => "at the application stage",
        Stage.Assessment => "after an assessment",
        Stage.Interview => "after an interview",
        Stage.Final => "after the final round",
        _ => "after an offer",
    };

    private static string From(Reading reading)
    {
        var sender = reading.Sender;
        var name = sender.Name.Length > 0 ? sender.Name : "nobody named";
        var company = reading.Company is { } known ? $", at {known.Value}" : "";
        var role = reading.Role is { } job ? $", for {Words.OneLine(job.Value)}" : "";
        return $"From {name} ({SenderWords(sender.Kind)}){company}{role}.";
    }

    private static string SenderWords(SenderKind kind) => kind switch
    {
        SenderKind.Person => "a person's own address",
        SenderKind.SharedMailbox => "a shared mailbox",
        SenderKind.Automatic => "an automatic address",
        SenderKind.NoReply => "an address that takes no replies",
        _ => "an address that does not tell who reads it",
    };

    private static string People(Reading reading) => reading.People.Count == 0
        ? ""
        : $"People: {string.Join(", ", reading.People.Select(person => $"{person.Name} ({Words.Of(person.Part)})"))}.";

    private static string Doors(Reading reading) => reading.Signals.Count == 0
        ? ""
        : $"Doors: {string.Join("; ", reading.Signals.Select(Door))}.";

    private static string Door(Signal signal)
    {
        var date = signal.Date is { } day ? $" ({day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)})" : "";
        return $"{Words.Of(signal.Kind)}{date}, {Quote(signal.Quote)}";
    }

    private static string Reason(Reading reading) => reading.Reason is { } reason ? $"The reason they give: {Quote(reason.Value)}." : "";

    private static string Why(Reading reading) => reading.Evidence.Count == 0
        ? "Why: no words decide."
        : $"Why: {string.Join(", ", reading.Evidence.Select(evidence => Quote(evidence.Quote)))}.";

    private static string Answer(Reading reading) => reading.Answering.Advice switch
    {
        AnswerAdvice.Reply => "A reply is worth sending.",
        AnswerAdvice.Optional => "A reply may be sent, or left.",
        AnswerAdvice.OtherRoute => "This address reads nothing; another way is shown.",
        AnswerAdvice.StepAside => "No reply is suggested.",
        AnswerAdvice.Ask => "One question is asked first.",
        _ => "Not one to answer.",
    };

    private static string Quote(string text) => $"“{Words.OneLine(text).TrimEnd('.')}”";
}
