using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Tests.Replies;

/// <summary>Readings to write replies for, a few words each.</summary>
internal static class SomeReading
{
    public static readonly DateOnly Today = new(2026, 6, 3);

    public static Reading Of(Outcome outcome, Stage stage = Stage.Unknown, string id = "message-1") => new()
    {
        Outcome = outcome,
        Certainty = Certainty.Sure,
        Label = "",
        Language = "en",
        Stage = new StageFact(stage),
        Sender = new Sender("Priya Shah", "priya@northwind.example", "priya@northwind.example", SenderKind.Person),
        People = [new NamedPerson("Priya Shah", PersonPart.Writer)],
        Company = new Fact("Northwind", 10, 9),
        Role = new Fact("Team Lead", 30, 9),
        Answering = new Answering(AnswerAdvice.Reply, "", []),
        Message = new MessageReference(id, "Your application", At(Today.AddDays(-1))),
    };

    public static Reading With(this Reading reading, params Signal[] signals) =>
        reading with { Signals = [.. reading.Signals, .. signals] };

    public static Reading ReceivedDaysAgo(this Reading reading, int days) =>
        reading with { Message = reading.Message with { ReceivedAt = At(Today.AddDays(-days)) } };

    public static Signal Signal(SignalKind kind, string quote = "", DateOnly? date = null) => new(kind, 0, quote.Length, quote, date);

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.Zero);
}
