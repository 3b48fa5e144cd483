using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Replies;

public sealed class PhoneTests
{
    [Fact]
    public void A_call_becomes_a_reading_without_an_address()
    {
        var reading = Situations.ByPhone();

        Assert.Empty(reading.Sender.Address);
        Assert.Empty(reading.Sender.ReplyTo);
        Assert.Null(reading.Message.Id);
        Assert.Equal(AnswerAdvice.Reply, reading.Answering.Advice);
        Assert.Equal((Outcome.NotSelected, Stage.Interview), (reading.Outcome, reading.Stage.Value));
    }

    [Fact]
    public void A_call_is_thanked_for_as_a_call()
    {
        var replies = Enumerable.Range(0, 24).Select(wording => SomeComposer.Compose(Situations.ByPhone(), new Choices { Wording = wording, Register = (Register)(wording % 3) })).ToArray();

        Assert.All(replies, reply => Assert.Matches("call|phon|speaking to me|told me the news yourself", reply.Text));
        Assert.All(replies, reply => Assert.DoesNotMatch("your (message|note|mail)|wrote", reply.Text));
        Assert.All(replies, reply => Assert.Equal("Thank you for your call (Team Lead)", reply.Subject));
    }

    [Fact]
    public void What_the_person_told_comes_from_the_person()
    {
        var facts = SomeComposer.Compose(Situations.ByPhone()).Facts;

        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Equal("person", fact.From));
    }

    [Fact]
    public void A_name_is_all_it_needs()
    {
        var reading = TheCoach.Instance.Read(new ToldByPhone { Who = "Priya" });

        Assert.Matches("^(Hi|Dear|Hello) Priya,", SomeComposer.Compose(reading).Text);
        Assert.NotEmpty(SomeComposer.Compose(TheCoach.Instance.Read(new ToldByPhone())).Text);
    }

    [Theory]
    [InlineData(30, "sooner|late|weeks|been meaning|Before|yet|elated")]
    [InlineData(200, "[Mm]onth")]
    public void Thanks_for_a_call_may_come_late(int days, string words)
    {
        var told = new ToldByPhone { Who = "Priya Shah", Day = SomeReading.Today.AddDays(-days) };

        Assert.Matches(words, SomeComposer.Compose(TheCoach.Instance.Read(told)).Text);
    }
}
