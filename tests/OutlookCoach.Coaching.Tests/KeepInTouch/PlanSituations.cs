using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

/// <summary>Situations whose plans are read and approved as prose: what the mail says, when, and what the calendar holds.</summary>
internal static class PlanSituations
{
    private static readonly Reading Base = SampleReading.AfterInterview;
    private static readonly PlanningCalendar June = Planners.FirstOfJune;
    private static readonly HashSet<DayOfWeek> SundayToThursday = [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday];

    /// <summary>Priya's plan of 4 May, as it stands on 1 June.</summary>
    public static readonly IReadOnlyList<StandingReminder> WithPriya =
        StandingCases.Of(Planners.PlanFor(Base with { Message = new MessageReference("AAMk-0", "An earlier application", null) }, June with { Today = new DateOnly(2026, 5, 4) }));

    private static readonly Reading FromTom = Base with
    {
        Sender = new Sender("Tom Reed", "tom.reed@northwind.example", "", SenderKind.Person),
        People = [new NamedPerson("Tom Reed", PersonPart.Writer)],
        Message = new MessageReference("AAMk-2", "Your second application", null),
    };

    public static readonly IReadOnlyDictionary<string, (Reading Reading, PlanningCalendar Calendar)> All = new Dictionary<string, (Reading, PlanningCalendar)>
    {
        ["after-an-interview"] = (Base, June),
        ["after-an-interview-little-known"] = (Base with { Company = null, Role = null, Message = Base.Message with { ReceivedAt = null } }, June),
        ["after-an-interview-with-a-link-to-the-mail"] = (Base with { Message = Base.Message with { Link = "https://outlook.example/mail/AAMk-1" } }, June),
        ["after-an-assessment"] = (Base with { Stage = new StageFact(Stage.Assessment) }, June),
        ["final-round"] = (Base with { Stage = new StageFact(Stage.Final) }, June),
        ["second-choice"] = (Base.WithSignal(SignalKind.RunnerUp, "it was a very close decision"), June),
        ["invited-to-stay-in-touch"] = ((Base with { Stage = new StageFact(Stage.Application) }).WithSignal(SignalKind.StayInTouch, "please stay in touch"), June),
        ["named-opening"] = (Base.WithSignal(SignalKind.FutureOpening, "a similar role will open in late August", new DateOnly(2026, 8, 21)), June),
        ["named-opening-very-soon"] = (Base.WithSignal(SignalKind.FutureOpening, "we post another role next week", new DateOnly(2026, 6, 10)), June),
        ["named-opening-nobody-known"] = (SampleReading.FromNobody.WithSignal(SignalKind.EncourageReapply, "apply again in six months", new DateOnly(2026, 11, 28)), June),
        ["named-opening-after-new-year"] = (Base.WithSignal(SignalKind.FutureOpening, "after the new year", new DateOnly(2027, 1, 1)), June),
        ["named-opening-third-quarter"] = (Base.WithSignal(SignalKind.FutureOpening, "we hire again in Q3", new DateOnly(2026, 7, 1)), June),
        ["named-opening-by-an-agency"] = ((Base with { People = [new NamedPerson("Marek Novak", PersonPart.Agency)] }).WithSignal(SignalKind.FutureOpening, "they open a second role in September", new DateOnly(2026, 9, 1)), June),
        ["on-hold"] = (Base with { Outcome = Outcome.OnHold }, June),
        ["on-hold-until-september"] = ((Base with { Outcome = Outcome.OnHold }).WithSignal(SignalKind.FutureOpening, "until September", new DateOnly(2026, 9, 1)), June),
        ["on-hold-nobody-known"] = (SampleReading.FromNobody with { Outcome = Outcome.OnHold }, June),
        ["agency"] = (Base with { People = [new NamedPerson("Marek Novak", PersonPart.Agency)] }, June),
        ["offer-withdrawn"] = (Base with { Outcome = Outcome.OfferWithdrawn, Stage = new StageFact(Stage.Offer) }, June),
        ["position-filled"] = (Base with { Outcome = Outcome.PositionFilled }, June),
        ["position-filled-nobody-known"] = (SampleReading.FromNobody with { Outcome = Outcome.PositionFilled }, June),
        ["cancelled-after-the-final-round"] = (Base with { Outcome = Outcome.Cancelled, Stage = new StageFact(Stage.Final) }, June),
        ["position-cancelled"] = (Base with { Outcome = Outcome.Cancelled, Stage = new StageFact(Stage.Application) }, June),
        ["person-known-stage-unknown"] = (Base with { Stage = new StageFact(Stage.Unknown) }, June),
        ["person-known-application-stage"] = (Base with { Stage = new StageFact(Stage.Application) }, June),
        ["nobody-known"] = (SampleReading.FromNobody, June),
        ["hiring-manager-named-beside-the-writer"] = (Base with { People = [new NamedPerson("Priya Shah", PersonPart.Writer), new NamedPerson("Dr. Ines Hale", PersonPart.HiringManager)] }, June),
        ["hiring-manager-named-by-a-system"] = (SampleReading.FromNobody with { Stage = new StageFact(Stage.Interview), People = [new NamedPerson("Dr. Ines Hale", PersonPart.HiringManager)] }, June),
        ["joins-the-plan-with-the-same-person"] = (Base with { Message = new MessageReference("AAMk-2", "Your second application", null) }, June with { Standing = WithPriya }),
        ["joins-the-plan-with-somebody-else"] = (FromTom, June with { Standing = WithPriya }),
        ["joins-the-plan-and-names-a-day"] = ((Base with { Message = new MessageReference("AAMk-2", "Your second application", null) }).WithSignal(SignalKind.FutureOpening, "in late August", new DateOnly(2026, 8, 21)), June with { Standing = WithPriya }),
        ["joins-a-plan-from-a-system"] = (SampleReading.FromNobody with { Message = new MessageReference("AAMk-2", "Your second application", null) }, June with { Standing = WithPriya }),
        ["two-notes-went-unanswered"] = (FromTom, June with { Standing = [.. WithPriya.Select(one => one with { About = one.About with { Done = true, Unanswered = 2, LastContact = new DateOnly(2026, 5, 20) } })] }),
        ["the-earlier-plan-is-done"] = (Base with { Message = new MessageReference("AAMk-2", "Your second application", null) }, June with { Standing = [.. WithPriya.Select(one => one with { About = one.About with { Done = true, LastContact = new DateOnly(2026, 5, 20) } })] }),
        ["a-week-from-sunday-to-thursday"] = (Base, June with { Today = new DateOnly(2026, 6, 4), WorkingDays = SundayToThursday }),
        ["a-week-of-three-days"] = (Base, June with { WorkingDays = new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday } }),
        ["evening-hours"] = (Base, June with { WorkStarts = new TimeOnly(16, 30), WorkEnds = new TimeOnly(22, 0) }),
        ["written-on-a-friday"] = (Base, June with { Today = new DateOnly(2026, 6, 5) }),
        ["written-before-the-holidays"] = (Base, June with { Today = new DateOnly(2026, 12, 18) }),
        ["written-on-new-years-eve"] = (Base, June with { Today = new DateOnly(2026, 12, 31) }),
        ["written-on-31-january"] = (SampleReading.FromNobody with { Outcome = Outcome.PositionFilled }, June with { Today = new DateOnly(2027, 1, 31) }),
        ["written-before-a-leap-day"] = (Base with { Stage = new StageFact(Stage.Final) }, June with { Today = new DateOnly(2028, 1, 30) }),
        ["before-easter-in-england"] = (Base, June with { Today = new DateOnly(2027, 3, 25), Country = "GB", TimeZone = "Europe/London" }),
        ["before-thanksgiving-in-the-united-states"] = (Base, June with { Today = new DateOnly(2026, 11, 25), Country = "US", TimeZone = "America/New_York" }),
        ["before-ascension-in-austria"] = (Base, June with { Today = new DateOnly(2026, 5, 13), Country = "AT", TimeZone = "Europe/Vienna" }),
        ["a-full-morning"] = (Base, June with { Busy = [new BusyTime(new DateTime(2026, 6, 2, 8, 0, 0), new DateTime(2026, 6, 2, 11, 10, 0))] }),
        ["away-for-a-fortnight"] = (Base, June with { Busy = [new BusyTime(new DateTime(2026, 6, 2), new DateTime(2026, 6, 16), DayOff: true)] }),
    };
}
