using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.Playbooks;

public sealed class PlaybookTests
{
    [Fact]
    public void Every_rule_finds_its_flags_and_leaves_alone_what_it_allows()
    {
        var coach = Coach.Open(PlaybookFile.Embedded());

        var problems = coach.ProveExamples();

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
