using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Rejections;

/// <summary>The one sentence beneath a closing mail.</summary>
public sealed class KindLineTests
{
    [Fact]
    public void The_same_mail_gets_the_same_line_and_mails_get_many()
    {
        string[] first = [.. Enumerable.Range(0, 60).Select(n => LineOf($"m{n}", Stage.Unknown))];

        string[] again = [.. Enumerable.Range(0, 60).Select(n => LineOf($"m{n}", Stage.Unknown))];

        Assert.Equal(first, again);
        Assert.True(first.Distinct().Count() > 8);
    }

    [Fact]
    public void Having_been_met_is_spoken_of_only_where_they_were_met()
    {
        string[] afterApplying = [.. Enumerable.Range(0, 200).Select(n => LineOf($"m{n}", Stage.Application))];
        string[] afterTheInterview = [.. Enumerable.Range(0, 200).Select(n => LineOf($"m{n}", Stage.Interview))];

        Assert.DoesNotContain(afterApplying, line => line.Contains("meet you", StringComparison.Ordinal));
        Assert.Contains(afterTheInterview, line => line.Contains("meet you", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Outcome.Interview)]
    [InlineData(Outcome.Offer)]
    [InlineData(Outcome.Receipt)]
    [InlineData(Outcome.JobMail)]
    public void Mail_that_closes_nothing_gets_none(Outcome outcome)
    {
        var reading = Described("m1", Stage.Unknown) with { Outcome = outcome };

        Assert.Null(TheCoach.Instance.Suggest(reading, new(), new DateOnly(2026, 6, 1)).Reading.Kindness);
    }

    [Theory]
    [InlineData("  - Never mind!\n", "no exclamation mark")]
    [InlineData("  - This is a line that goes on for a good deal longer than anybody would care to read at a moment like this one.\n", "90 characters")]
    public void A_line_that_is_loud_or_long_is_told_with_its_place(string line, string says)
    {
        var file = new PlaybookFile("en/care/kindness/ours.yaml", $"says:\n{line}why: a\nsource: recharge\n");

        var problem = Assert.Single(Assert.Throws<PlaybookException>(() => Coach.Open(PlaybookFile.Overlay(PlaybookFile.Embedded(), [file]))).Problems);

        Assert.Equal(2, problem.Line);
        Assert.Contains(says, problem.Says, StringComparison.Ordinal);
    }

    private static string LineOf(string id, Stage stage) => Described(id, stage).Kindness!;

    private static Reading Described(string id, Stage stage)
    {
        var reading = AMail.Read("We have chosen another candidate for the role.") with { Stage = new StageFact(stage), Message = new MessageReference(id, "", null) };
        return TheCoach.Instance.Suggest(reading, new(), new DateOnly(2026, 6, 1)).Reading;
    }
}
