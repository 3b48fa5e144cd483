using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Replies;

/// <summary>The situations people write in, by name.</summary>
internal static class Situations
{
    private static readonly Choices Usual = new() { YourName = "Sam" };

    public static readonly IReadOnlyDictionary<string, (Reading Reading, Choices Choices)> All = new Dictionary<string, (Reading, Choices)>
    {
        ["after an interview"] = (After(Stage.Interview), Usual),
        ["final round"] = (After(Stage.Final), Usual),
        ["application stage"] = (After(Stage.Application), Usual),
        ["stage not known"] = (After(Stage.Unknown), Usual),
        ["filled"] = (SomeReading.Of(Outcome.PositionFilled), Usual),
        ["on hold"] = (SomeReading.Of(Outcome.OnHold, Stage.Interview), Usual),
        ["cancelled"] = (SomeReading.Of(Outcome.Cancelled, Stage.Interview), Usual),
        ["offer withdrawn"] = (SomeReading.Of(Outcome.OfferWithdrawn, Stage.Offer), Usual),
        ["agency recruiter"] = (ThroughAnAgency(After(Stage.Interview)), Usual),
        ["runner-up"] = (After(Stage.Final).With(SomeReading.Signal(SignalKind.RunnerUp)), Usual),
        ["internal candidate"] = (After(Stage.Interview).With(SomeReading.Signal(SignalKind.InternalCandidate)), Usual),
        ["second time"] = (After(Stage.Interview).With(SomeReading.Signal(SignalKind.SecondTime)), Usual),
        ["two weeks late"] = (After(Stage.Interview).ReceivedDaysAgo(20), Usual),
        ["months late"] = (After(Stage.Interview).ReceivedDaysAgo(130), Usual),
        ["told by phone"] = (ByPhone(), Usual),
        ["asked to stay in touch"] = (After(Stage.Interview).With(SomeReading.Signal(SignalKind.StayInTouch)), Usual),
        ["asked to apply again"] = (After(Stage.Interview).With(SomeReading.Signal(SignalKind.EncourageReapply)), Usual),
        ["feedback and good wishes"] = (After(Stage.Interview), Usual with { AskForFeedback = true, WishNewHireWell = true }),
        ["job not wanted"] = (After(Stage.Interview), Usual with { WouldWorkWithThem = false }),
        ["second note"] = (WithDana(After(Stage.Interview)), Usual with { Note = NoteKind.SecondNote }),
        ["check-in"] = (After(Stage.Interview).ReceivedDaysAgo(42), Usual with { Note = NoteKind.CheckIn }),
        ["check-in with news"] = (After(Stage.Interview).ReceivedDaysAgo(42), Usual with { Note = NoteKind.CheckIn, News = "I finished a course in statistics" }),
        ["check-in on hold"] = (SomeReading.Of(Outcome.OnHold).ReceivedDaysAgo(42), Usual with { Note = NoteKind.CheckIn }),
        ["re-application"] = (After(Stage.Interview).ReceivedDaysAgo(120), Usual with { Note = NoteKind.Reapply, NewRole = "Shift Manager" }),
        ["invitation"] = (After(Stage.Interview), Usual with { Note = NoteKind.LinkedIn }),
    };

    public static Reading WithDana(Reading reading) =>
        reading with { People = [new NamedPerson("Priya Shah", PersonPart.Writer), new NamedPerson("Dana Lee", PersonPart.HiringManager)] };

    public static Reading ByPhone() => TheCoach.Instance.Read(new ToldByPhone { Who = "Priya Shah", Role = "Team Lead", Company = "Northwind", Stage = Stage.Interview });

    private static Reading After(Stage stage) => SomeReading.Of(Outcome.NotSelected, stage);

    private static Reading ThroughAnAgency(Reading reading) =>
        reading with { People = [new NamedPerson("Priya Shah", PersonPart.Writer), new NamedPerson("Priya Shah", PersonPart.Agency)] };
}
