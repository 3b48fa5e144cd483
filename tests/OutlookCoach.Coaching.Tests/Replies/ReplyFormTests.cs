using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Coaching.Tests.Replies;

public sealed class ReplyFormTests
{
    [Fact]
    public void Html_holds_the_same_words_escaped_in_paragraphs()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview);

        var reply = SomeComposer.Compose(reading, new Choices { YourName = "Sam", PersonalDetail = "the <b>tour</b> & the lab" });

        Assert.StartsWith("<p>", reply.Html, StringComparison.Ordinal);
        Assert.EndsWith("<br>Sam</p>", reply.Html, StringComparison.Ordinal);
        Assert.Contains("the &lt;b&gt;tour&lt;/b&gt; &amp; the lab", reply.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", reply.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fact_stands_where_it_says()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview);
        var values = new[] { "Priya", "Northwind", "Team Lead", "Sam" };

        var reply = SomeComposer.Compose(reading);

        Assert.NotEmpty(reply.Facts);
        Assert.All(reply.Facts, fact => Assert.Contains(reply.Text.Substring(fact.Start, fact.Length), values));
        Assert.Contains(reply.Facts, fact => fact is { Name: "yourName", From: "person" });
        Assert.Contains(reply.Facts, fact => fact is { Name: "firstName", From: "mail" });
    }

    [Theory]
    [InlineData("Priya Shah", "Dear Priya Shah,")]
    [InlineData("Dr Priya Shah", "Dear Dr Shah,")]
    public void Who_is_greeted_by_surname_does_not_answer_with_a_first_name(string writer, string greeting)
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Interview);
        reading = reading with { Sender = reading.Sender with { Name = writer }, GreetsFormally = true };

        var replies = Enumerable.Range(0, 6).Select(wording => SomeComposer.Compose(reading, new Choices { Wording = wording }));

        Assert.All(replies, reply => Assert.StartsWith(greeting, reply.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_corrected_role_comes_from_the_person()
    {
        var reading = SomeReading.Of(Outcome.PositionFilled) with { Role = new Fact("Chief Baker"), Corrected = true };

        var facts = Enumerable.Range(0, 6).SelectMany(wording => SomeComposer.Compose(reading, new Choices { Wording = wording }).Facts).Where(fact => fact.Name == "role").ToArray();

        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Equal("person", fact.From));
    }

    [Theory]
    [InlineData(Outcome.Interview, "invitation")]
    [InlineData(Outcome.Offer, "hire you")]
    [InlineData(Outcome.Receipt, "arrived")]
    [InlineData(Outcome.Reopened, "open to you again")]
    [InlineData(Outcome.JobMail, "general mail")]
    [InlineData(Outcome.Other, "does not look like")]
    public void Other_mail_gets_a_kind_sentence_and_no_reply(Outcome outcome, string says)
    {
        var reply = SomeComposer.Compose(SomeReading.Of(outcome));

        Assert.Empty(reply.Text);
        Assert.Empty(reply.Html);
        Assert.Contains(says, reply.Instead, StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_reply_address_gets_a_better_route()
    {
        var reading = SomeReading.Of(Outcome.NotSelected);

        var reply = SomeComposer.Compose(reading with { Sender = reading.Sender with { Kind = SenderKind.NoReply } });

        Assert.Empty(reply.Text);
        Assert.Contains("LinkedIn", reply.Instead, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unsure_reading_asks_first_and_a_corrected_one_does_not()
    {
        var unsure = SomeReading.Of(Outcome.NotSelected) with { Certainty = Certainty.Unsure, Question = new Question("", []) };

        Assert.Empty(SomeComposer.Compose(unsure).Text);
        Assert.NotEmpty(SomeComposer.Compose(unsure with { Corrected = true }).Text);
    }

    [Fact]
    public void Mail_in_another_language_gets_no_english_note()
    {
        Assert.Empty(SomeComposer.Compose(SomeReading.Of(Outcome.NotSelected) with { Language = "pl" }).Text);
        Assert.NotEmpty(SomeComposer.Compose(SomeReading.Of(Outcome.NotSelected) with { Language = "und" }).Text);
    }

    [Fact]
    public void A_forwarded_mail_gets_no_reply()
    {
        var reading = SomeReading.Of(Outcome.NotSelected) with { Answering = new Answering(AnswerAdvice.Stop, "", []) };

        Assert.Empty(SomeComposer.Compose(reading).Text);
    }
}
