using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

public sealed class SituationTests
{
    private static readonly Reading Base = SampleReading.AfterInterview;

    public static TheoryData<string> Names => [.. PlanSituations.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_plan_reads_as_approved(string name)
    {
        var (reading, calendar) = PlanSituations.All[name];

        var plan = Planners.PlanFor(reading, calendar);

        Approved.Matches(PlanProse.Of(name.Replace('-', ' '), calendar, plan), $"Plans/{name}");
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
