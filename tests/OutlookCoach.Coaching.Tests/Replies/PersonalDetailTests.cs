using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Coaching.Tests.Replies;

public sealed class PersonalDetailTests
{
    [Theory]
    [InlineData("the tour of the lab", " the tour of the lab.")]
    [InlineData("The tour of the lab.", " the tour of the lab.")]
    [InlineData("talking to Dana about self-service reports", " talking to Dana about self-service reports")]
    [InlineData("Meeting the team", " meeting the team")]
    [InlineData("i loved the tour!!", " I loved the tour.")]
    [InlineData("loved the tour", " I loved the tour.")]
    [InlineData("really enjoyed the tour", " I really enjoyed the tour.")]
    [InlineData("how open everyone was", " how open everyone was.")]
    [InlineData("that you let me see the code", " that you let me see the code.")]
    [InlineData("to see the workshop", " to see the workshop.")]
    [InlineData("[the lab {tour}]", " the lab tour.")]
    [InlineData("My favourite part was the tour", ": my favourite part was the tour.")]
    [InlineData("Dr. Nowak's talk. And the coffee.", " Dr. Nowak's talk.")]
    [InlineData("The tour of the lab . And the coffee.", " the tour of the lab.")]
    [InlineData("Kubernetes", " Kubernetes")]
    [InlineData("the tour\r\nof the   lab", " the tour of the lab.")]
    public void Becomes_one_sentence(string typed, string told)
    {
        var replies = Enumerable.Range(0, 8).Select(wording => Compose(typed, wording));

        Assert.All(replies, reply => Assert.Contains(told, reply.Text.Replace("\n\n", " ", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("nothing")]
    [InlineData("N/A")]
    [InlineData("...")]
    [InlineData(null)]
    public void Is_left_out_when_there_is_none(string? typed)
    {
        var reply = Compose(typed, 0);

        Assert.DoesNotContain(reply.Facts, fact => fact.Name == "detail");
    }

    [Fact]
    public void Is_cut_where_it_pauses_when_it_is_long()
    {
        var typed = "the long walk through the yard with the foreman, the story of the first machine and how it came by ship, and then the lunch with everyone who works on the night shift and the day shift too";

        var reply = Compose(typed, 0);

        Assert.Contains("how it came by ship", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("night shift", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_told_as_coming_from_the_person()
    {
        var reply = Compose("the tour of the lab", 0);

        var fact = Assert.Single(reply.Facts, fact => fact.Name == "detail");
        Assert.Equal("person", fact.From);
        Assert.Equal("the tour of the lab", reply.Text.Substring(fact.Start, fact.Length));
    }

    private static Reply Compose(string? typed, int wording) =>
        SomeComposer.Compose(SomeReading.Of(Outcome.NotSelected, Stage.Interview), new Choices { PersonalDetail = typed, Wording = wording });
}
