using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

/// <summary>A rejection after an interview, signed by Priya Shah of Northwind; tests change what they are about.</summary>
internal static class SampleReading
{
    public static readonly Reading AfterInterview = new()
    {
        Outcome = Outcome.NotSelected,
        Certainty = Certainty.Sure,
        Label = "A rejection after an interview.",
        Language = "en",
        Stage = new StageFact(Stage.Interview),
        Company = new Fact("Northwind"),
        Role = new Fact("Team Lead"),
        Sender = new Sender("Priya Shah", "priya.shah@northwind.example", "priya.shah@northwind.example", SenderKind.Person),
        People = [new NamedPerson("Priya Shah", PersonPart.Writer)],
        Answering = new Answering(AnswerAdvice.Reply, "A reply is worth sending.", []),
        Message = new MessageReference("AAMk-1", "Your application", new DateTimeOffset(2026, 5, 29, 14, 10, 0, TimeSpan.Zero)),
    };

    /// <summary>The same company, with nobody to write to.</summary>
    public static readonly Reading FromNobody = AfterInterview with
    {
        Stage = new StageFact(Stage.Application),
        Sender = new Sender("Northwind Careers", "no-reply@northwind.example", "", SenderKind.NoReply),
        People = [],
    };

    public static Reading WithSignal(this Reading reading, SignalKind kind, string quote, DateOnly? date = null) =>
        reading with { Signals = [.. reading.Signals, new Signal(kind, 0, quote.Length, quote, date)] };
}
