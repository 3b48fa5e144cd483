using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Coaching.Tests.Replies;

/// <summary>A reading and choices drawn from everything that can be, with the same seed always the same.</summary>
internal sealed record AnyCase(Reading Reading, Choices Choices)
{
    public static readonly Outcome[] Closing = [Outcome.NotSelected, Outcome.PositionFilled, Outcome.OnHold, Outcome.Cancelled, Outcome.OfferWithdrawn];

    private static readonly string?[] Companies = ["Northwind", "Larkspur & Finch Logistics", "Aurelia", null, "Bank of the North (Holding) AG", "eBay"];
    private static readonly string?[] Roles = ["Team Lead", "Senior Data Engineer (m/f/d)", "Lab Manager role", null, "Nurse [nights]", "Assistant Store Manager, Leeds", "the Copywriter position"];
    private static readonly string[] Senders = ["Priya Shah", "Ms Shah", "Dr. Tomasz Nowak", "Northwind Careers", "Talent Acquisition Team", "Maria", "", "Shah, Priya", "noreply", "Jo O'Neill | Northwind"];
    private static readonly string?[] Names = ["Sam", "Sam de la Cruz", null, "", "Ana Maria Teresa Lopez Garcia-Hernandez"];

    public static readonly string?[] Details =
    [
        null, null, null, "the tour of the lab", "talking to Dana about self-service reports", "I loved seeing how the night shift runs.", "loved the tour", "how open everyone was",
        "that you let me see the code", "to see the workshop", "Dana", "Kubernetes", "the tour was great", "[the lab {tour}]", "  - The coffee!!  ", "nothing", "your plans for the new warehouse",
        "Meeting the whole team over lunch, hearing about the move to the new building, seeing the old machines still running, and the long walk through the yard with the foreman afterwards",
    ];

    public static AnyCase Draw(Random random)
    {
        var reading = SomeReading.Of(Pick(random, Closing), Pick(random, Enum.GetValues<Stage>()), $"id-{random.Next()}").ReceivedDaysAgo(Pick(random, [0, 1, 5, 13, 20, 60, 200]));
        var company = Pick(random, Companies);
        var role = Pick(random, Roles);
        reading = reading with
        {
            Company = company is null ? null : new Fact(company, 1, company.Length),
            Role = role is null ? null : new Fact(role, 1, role.Length),
            Reason = random.Next(4) == 0 ? new Fact("more experience", 1, 15) : null,
            Sender = new Sender(Pick(random, Senders), "a@b.example", "a@b.example", Pick(random, [SenderKind.Person, SenderKind.SharedMailbox, SenderKind.Automatic, SenderKind.Unknown])),
            People = People(random),
            Signals = [.. Enum.GetValues<SignalKind>().Where(_ => random.Next(6) == 0).Select(kind => Door(random, kind))],
        };
        return new AnyCase(reading, DrawChoices(random));
    }

    private static Choices DrawChoices(Random random) => new()
    {
        Register = Pick(random, Enum.GetValues<Register>()),
        AskForFeedback = random.Next(3) == 0,
        WishNewHireWell = random.Next(3) == 0,
        WouldWorkWithThem = random.Next(8) != 0,
        PersonalDetail = Pick(random, Details),
        YourName = Pick(random, Names),
        Wording = random.Next(40),
    };

    private static Signal Door(Random random, SignalKind kind) =>
        SomeReading.Signal(kind, "in late August", random.Next(2) == 0 ? SomeReading.Today.AddDays(random.Next(-20, 400)) : null);

    private static NamedPerson[] People(Random random) => random.Next(4) switch
    {
        0 => [new("Dana Lee", PersonPart.Interviewer), new("Tom Ode", PersonPart.HiringManager), new("Kim", PersonPart.Interviewer)],
        1 => [new("Priya Shah", PersonPart.Writer), new("Priya Shah", PersonPart.Agency)],
        2 => [new("Dana Lee", PersonPart.HiringManager)],
        _ => [],
    };

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
