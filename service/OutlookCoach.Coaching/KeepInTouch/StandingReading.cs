using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What a reminder knows, as the reading that a note is made from: the mail itself need not be there any more.</summary>
internal static class StandingReading
{
    public static Reading Of(StandingReminder standing)
    {
        var about = standing.About;
        return new Reading
        {
            Outcome = Outcome.NotSelected,
            Certainty = Certainty.Sure,
            Label = "",
            Language = "en",
            Company = FactOf(about.Company),
            Role = FactOf(about.Role),
            Sender = new Sender(about.Contact ?? "", about.Address ?? "", "", about.Contact is null ? SenderKind.Unknown : SenderKind.Person),
            People = about.Contact is { } contact ? [new NamedPerson(contact, PersonPart.Writer)] : [],
            Answering = new Answering(AnswerAdvice.Reply, "", []),
            Corrected = true,
            Message = new MessageReference(standing.MessageId, "", null, about.Link),
        };
    }

    private static Fact? FactOf(string? value) => string.IsNullOrWhiteSpace(value) ? null : new Fact(value);
}
