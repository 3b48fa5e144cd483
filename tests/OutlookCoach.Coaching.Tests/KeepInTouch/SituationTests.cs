using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

public sealed class SituationTests
{
    private static readonly Reading Base = SampleReading.AfterInterview;

    private static readonly Dictionary<string, Reading> Situations = new()
    {
        ["after-an-interview"] = Base,
        ["after-an-interview-little-known"] = Base with { Company = null, Role = null, Message = Base.Message with { ReceivedAt = null } },
        ["final-round"] = Base with { Stage = new StageFact(Stage.Final) },
        ["second-choice"] = Base.WithSignal(SignalKind.RunnerUp, "it was a very close decision"),
        ["invited-to-stay-in-touch"] = (Base with { Stage = new StageFact(Stage.Application) }).WithSignal(SignalKind.StayInTouch, "please stay in touch"),
        ["named-opening"] = Base.WithSignal(SignalKind.FutureOpening, "a similar role will open in late August", new DateOnly(2026, 8, 21)),
        ["named-opening-very-soon"] = Base.WithSignal(SignalKind.FutureOpening, "we post another role next week", new DateOnly(2026, 6, 10)),
        ["named-opening-nobody-known"] = SampleReading.FromNobody.WithSignal(SignalKind.EncourageReapply, "apply again in six months", new DateOnly(2026, 11, 28)),
        ["named-opening-after-new-year"] = Base.WithSignal(SignalKind.FutureOpening, "after the new year", new DateOnly(2027, 1, 1)),
        ["on-hold"] = Base with { Outcome = Outcome.OnHold },
        ["on-hold-until-september"] = (Base with { Outcome = Outcome.OnHold }).WithSignal(SignalKind.FutureOpening, "until September", new DateOnly(2026, 9, 1)),
        ["on-hold-nobody-known"] = SampleReading.FromNobody with { Outcome = Outcome.OnHold },
        ["agency"] = Base with { People = [new NamedPerson("Marek Novak", PersonPart.Agency)] },
        ["offer-withdrawn"] = Base with { Outcome = Outcome.OfferWithdrawn, Stage = new StageFact(Stage.Offer) },
        ["position-filled"] = Base with { Outcome = Outcome.PositionFilled },
        ["cancelled-after-the-final-round"] = Base with { Outcome = Outcome.Cancelled, Stage = new StageFact(Stage.Final) },
        ["position-cancelled"] = Base with { Outcome = Outcome.Cancelled, Stage = new StageFact(Stage.Application) },
        ["person-known-stage-unknown"] = Base with { Stage = new StageFact(Stage.Unknown) },
        ["nobody-known"] = SampleReading.FromNobody,
    };

    public static TheoryData<string> Names => [.. Situations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_plan_reads_as_approved(string name)
    {
        var reading = Situations[name];

        var plan = Planners.PlanFor(reading);

        Approved.Matches(PlanProse.Of(name.Replace('-', ' '), Planners.FirstOfJune, plan), $"Plans/{name}");
    }

    [Theory]
    [InlineData(Outcome.Interview, "This goes on")]
    [InlineData(Outcome.Offer, "They want you")]
    [InlineData(Outcome.Receipt, "have not decided")]
    [InlineData(Outcome.Reopened, "opened the door again")]
    [InlineData(Outcome.JobMail, "Nobody decided")]
    [InlineData(Outcome.Other, "not about a job application")]
    public void Mail_that_is_no_rejection_has_a_kind_sentence_and_no_plan(Outcome outcome, string says)
    {
        var reading = Base with { Outcome = outcome };

        var plan = Planners.PlanFor(reading);

        Assert.Empty(plan.Items);
        Assert.Contains(says, plan.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_would_not_want_them_gets_no_plan()
    {
        var choices = new Choices { WouldWorkWithThem = false };

        var plan = Planners.PlanFor(Base, choices, Planners.FirstOfJune);

        Assert.Empty(plan.Items);
        Assert.Contains("Your thanks are enough", plan.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_that_is_not_sure_waits_for_its_question_until_it_is_corrected()
    {
        var unsure = Base with { Certainty = Certainty.Unsure };

        var before = Planners.PlanFor(unsure);
        var after = Planners.PlanFor(unsure with { Corrected = true });

        Assert.Empty(before.Items);
        Assert.Equal(4, after.Items.Count);
    }

    [Fact]
    public void Mail_that_is_not_one_to_answer_has_no_plan()
    {
        var forwarded = Base with { Answering = new Answering(AnswerAdvice.Stop, "Somebody forwarded this.", []) };

        var plan = Planners.PlanFor(forwarded);

        Assert.Empty(plan.Items);
    }

    [Fact]
    public void Without_company_and_person_the_plan_asks_for_one()
    {
        var reading = SampleReading.FromNobody with { Company = null };

        var plan = Planners.PlanFor(reading);

        Assert.Empty(plan.Items);
        Assert.Contains("Fill in the company", plan.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void An_opening_that_has_passed_is_not_waited_for()
    {
        var reading = Base.WithSignal(SignalKind.FutureOpening, "in late May", new DateOnly(2026, 5, 21));

        var plan = Planners.PlanFor(reading);

        Assert.DoesNotContain(plan.Items, item => item.Kind == ReminderKind.Apply);
        Assert.Equal(4, plan.Items.Count);
    }
}
