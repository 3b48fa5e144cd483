using OutlookCoach.Coaching.Languages;
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

    private static readonly string[] Doors =
    [
        "in late August", "apply again in late August", "like to talk again in late August", "a coffee in late August", "we will contact you in late August",
        "talk again", "have you over", "recommend you", "passed your CV on", "put you forward",
    ];

    private static readonly string?[] Readers = [null, null, "Tom Ode", "Dr Hale", "dana", "Ms. Ivy Okafor-Brandt", "12", "Wilhelmina Augusta Serena Philippa Constance"];

    public static readonly string?[] Details =
    [
        null, null, null, "the tour of the lab", "talking to Dana about self-service reports", "I loved seeing how the night shift runs.", "loved the tour", "how open everyone was",
        "that you let me see the code", "to see the workshop", "Dana", "Kubernetes", "the tour was great", "finished a course in statistics", "learning Portuguese", "[the lab {tour}]", "  - The coffee!!  ", "nothing", "your plans for the new warehouse",
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
            Spelling = Pick(random, Enum.GetValues<Spelling>()),
            Signals = [.. Enum.GetValues<SignalKind>().Where(_ => random.Next(6) == 0).Select(kind => Door(random, kind))],
        };
        return new AnyCase(random.Next(10) == 0 ? OnThePhone(reading) : reading, DrawChoices(random));
    }

    /// <summary>Draws again until there is something to write.</summary>
    public static AnyCase DrawWorthWriting(Random random)
    {
        AnyCase drawn;
        do
        {
            drawn = Draw(random);
        }
        while (!drawn.IsWorthWriting);

        return drawn;
    }

    /// <summary>False for the notes that would be no kindness, which are not suggested.</summary>
    private bool IsWorthWriting => Choices.Note switch
    {
        NoteKind.Reply => true,
        NoteKind.SecondNote => Reading.Outcome != Outcome.OnHold && !Reading.People.Any(person => person.Part == PersonPart.Agency) && (Choices.NoteTo?.Any(char.IsLetter) == true || Reading.People.Any(person => person.Part is PersonPart.HiringManager)),
        NoteKind.Reapply => Reading.Outcome != Outcome.OnHold && Choices.WouldWorkWithThem,
        _ => Choices.WouldWorkWithThem,
    };

    /// <summary>The same case with something typed that no checker minds.</summary>
    public AnyCase WithMildWords() => this with
    {
        Choices = Choices with
        {
            PersonalDetail = Choices.PersonalDetail is { Length: < 60 } ? "the tour of the lab" : null,
            News = Choices.News is { Length: < 60 } ? "a certificate in first aid" : null,
        },
    };

    // A call leaves no words to read, so it opens no doors.
    private static Reading OnThePhone(Reading reading) => reading with
    {
        ToldByPhone = true,
        Corrected = true,
        Reason = null,
        Signals = [],
        Sender = new Sender("Priya Shah", "", "", SenderKind.Person),
        People = [new NamedPerson("Priya Shah", PersonPart.Writer)],
    };

    private static Choices DrawChoices(Random random) => new()
    {
        Note = random.Next(2) == 0 ? NoteKind.Reply : Pick(random, Enum.GetValues<NoteKind>()),
        NoteTo = Pick(random, Readers),
        News = Pick(random, Details),
        NewRole = Pick(random, Roles),
        LastContact = random.Next(3) == 0 ? SomeReading.Today.AddDays(-random.Next(0, 900)) : null,
        Register = Pick(random, Enum.GetValues<Register>()),
        AskForFeedback = random.Next(3) == 0,
        WishNewHireWell = random.Next(3) == 0,
        WouldWorkWithThem = random.Next(8) != 0,
        PersonalDetail = Pick(random, Details),
        YourName = Pick(random, Names),
        Wording = random.Next(40),
    };

    private static Signal Door(Random random, SignalKind kind) =>
        SomeReading.Signal(kind, Pick(random, Doors), random.Next(2) == 0 ? SomeReading.Today.AddDays(random.Next(-20, 400)) : null);

    private static NamedPerson[] People(Random random) => random.Next(4) switch
    {
        0 => [new("Dana Lee", PersonPart.Interviewer), new("Tom Ode", PersonPart.HiringManager), new("Kim", PersonPart.Interviewer)],
        1 => [new("Priya Shah", PersonPart.Writer), new("Priya Shah", PersonPart.Agency)],
        2 => [new("Dana Lee", PersonPart.HiringManager)],
        _ => [],
    };

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
