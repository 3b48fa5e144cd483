using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Service.Reminders;

namespace OutlookCoach.Service.Tests.Running;

/// <summary>Records to send.</summary>
public static class Samples
{
    public const string Rejection = """
        Dear Alex,

        Thank you for coming in to talk with us about the Data Analyst position at Northwind Traders.
        Unfortunately, we have decided to move forward with another candidate. We were impressed by your
        preparation and would encourage you to apply again.

        Kind regards,
        Maria Lopez
        """;

    /// <summary>A reading as the pane would send it back, corrected by the person.</summary>
    public static Reading Reading { get; } = new()
    {
        Outcome = Outcome.NotSelected,
        Certainty = Certainty.Sure,
        Label = "A no",
        Language = "en",
        Stage = new StageFact(Stage.Interview),
        Company = new Fact("Northwind Traders"),
        Role = new Fact("Data Analyst"),
        Sender = new Sender("Maria Lopez", "maria@northwind.example", "", SenderKind.Person),
        Answering = new Answering(AnswerAdvice.Reply, "", []),
        Corrected = true,
        Message = new MessageReference(null, "Your application", null),
    };

    public static PlanItem Item(string key, string title = "Write to Maria") =>
        new(key, ReminderKind.CheckIn, new DateTime(2027, 3, 1, 9, 30, 0, DateTimeKind.Unspecified), title, "Say hello.");

    public static AddRequest Add(params string[] keys) => new("W. Europe Standard Time", [.. keys.Select(key => Item(key))]);
}
