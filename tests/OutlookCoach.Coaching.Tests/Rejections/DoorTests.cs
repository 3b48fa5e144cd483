using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Rejections;

/// <summary>Doors a mail leaves open or closes, and how far things had come.</summary>
public sealed class DoorTests
{
    [Theory]
    [InlineData("Is it all right if I call you in the autumn?", SignalKind.StayInTouch)]
    [InlineData("May we keep your papers for a year?", SignalKind.KeepOnFile)]
    [InlineData("When you have the diploma, come to us.", SignalKind.EncourageReapply)]
    [InlineData("Ask at the desk if you would like to know how you did.", SignalKind.FeedbackOffered)]
    [InlineData("Your answers on safety were a little thin.", SignalKind.FeedbackGiven)]
    [InlineData("We do not have the staff to comment on each application.", SignalKind.FeedbackRefused)]
    [InlineData("The job has gone to my nephew.", SignalKind.PositionFilled)]
    [InlineData("The council has abolished the post.", SignalKind.PositionCancelled)]
    [InlineData("The advert has expired.", SignalKind.PositionClosed)]
    [InlineData("The offer letter that you signed is void.", SignalKind.OfferWithdrawn)]
    public void A_door_is_heard_in_other_words_too(string sentence, SignalKind kind) =>
        Assert.Contains(Read(sentence).Signals, signal => signal.Kind == kind);

    [Theory]
    [InlineData("Applications open again on 15 November.", "2026-11-15")]
    [InlineData("Applications open again on November 15, 2027.", "2027-11-15")]
    [InlineData("Our next intake opens on the 1st of August.", "2026-08-01")]
    [InlineData("We shall be hiring again in late August.", "2026-08-21")]
    [InlineData("It gets busy again in mid September, so try us then.", "2026-09-15")]
    [InlineData("We take people on in June, so drop me a line in April.", "2026-04-01")]
    public void A_day_that_is_named_is_the_day_of_the_door(string sentence, string day) =>
        Assert.Contains(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Read(sentence).Signals.Select(signal => signal.Date).OfType<DateOnly>());

    [Theory]
    [InlineData("Many thanks for coming to see the stables.", Stage.Interview)]
    [InlineData("You made it all the way to the end.", Stage.Final)]
    [InlineData("Having marked all papers of the test, we cannot go on.", Stage.Assessment)]
    [InlineData("We shall not be seeing you for an interview.", Stage.Application)]
    public void What_a_mail_refers_to_tells_how_far_things_had_come(string sentence, Stage stage) =>
        Assert.Equal(stage, Read(sentence).Stage.Value);

    [Fact]
    public void A_vacancy_that_is_closed_is_not_called_cancelled_as_well()
    {
        var kinds = Read("The vacancy is now closed.").Signals.Select(signal => signal.Kind).ToArray();

        Assert.Contains(SignalKind.PositionClosed, kinds);
        Assert.DoesNotContain(SignalKind.PositionCancelled, kinds);
        Assert.DoesNotContain(SignalKind.PositionFilled, kinds);
    }

    [Fact]
    public void Nobody_got_a_job_that_is_gone_however_a_sentence_sounds()
    {
        const string Heard = "Our own second cook steps up into it from Monday.";

        Assert.Contains(SignalKind.PositionFilled, Read(Heard).Signals.Select(signal => signal.Kind));
        Assert.DoesNotContain(SignalKind.PositionFilled, Read($"The council has abolished the post and nobody will be hired. {Heard}").Signals.Select(signal => signal.Kind));
    }

    private static Reading Read(string sentence) =>
        AMail.Read(AMail.Saying($"Dear Sam,\n\nUnfortunately it is a no from us this time. {sentence}\n\nKind regards,\nDana Field") with { ReceivedAt = new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero) });
}
