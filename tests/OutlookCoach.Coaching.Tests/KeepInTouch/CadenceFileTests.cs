using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.KeepInTouch;

public sealed class CadenceFileTests
{
    private const string Page = """
        steps:
          - careersPage, 3 months
        whyNow:
          - New needs show up[ at {company}].
        says: A look after three months.
        why: Trying again is usual.
        source: house
        """;

    [Fact]
    public void A_page_without_a_mistake_is_read()
    {
        var problems = ProblemsOf(Page);

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("careersPage, 3 months", "careerPage, 3 months", "3:5: A step is a kind, a comma and a time; I do not know \"careerPage\"; did you mean \"careersPage\"?")]
    [InlineData("careersPage, 3 months", "careersPage, soon", "3:5: I cannot read \"soon\" as a time.")]
    [InlineData("careersPage, 3 months", "careersPage, 99 months", "3:5: I cannot read \"99 months\" as a time.")]
    [InlineData("careersPage, 3 months", "checkIn, 6 weeks", "3:5: This check-in has no first line")]
    [InlineData("at {company}", "at {compny}", "5:27: I do not know the fact \"compny\"; did you mean \"company\"?")]
    [InlineData("up[ at {company}].", "up at {company}.", "5:26: \"company\" is not always known: put the words around it in [ ].")]
    [InlineData("up[ at {company}].", "up[ at {company}.", "5:22: A \"[\" is never closed.")]
    [InlineData("up[ at {company}].", "up[ at them].", "5:22: Words in [ ] need a {fact}")]
    [InlineData("up[ at {company}].", "up at {company.", "5:26: A \"{\" is never closed.")]
    [InlineData("up[ at {company}].", "up] now.", "5:22: This \"]\" has no partner")]
    [InlineData("whyNow:", "whyNow:\n  - One too many.", "6:5: There are 1 steps and 2 reasons")]
    [InlineData("source: house", "source: hose", "8:9: SOURCES.md has no heading \"hose\"; did you mean \"house\"?")]
    [InlineData("why: Trying again is usual.", "apart: 10 days", "\"why\" is missing.")]
    [InlineData("source: house", "source: house\napart: 10 days", "9:8: Contacts closer than 30 days need an \"invited\" line")]
    [InlineData("source: house", "source: house\napart: a while", "9:8: I cannot read \"a while\".")]
    [InlineData("source: house", "source: house\nopeners:\n  - Hello again.", "10:5: There are more \"openers\" than check-ins.")]
    [InlineData("says:", "say: Something.\nsays:", "6:1: I do not know the key \"say\"; did you mean \"says\"?")]
    public void A_mistake_is_named_with_its_place(string words, string mistake, string expected)
    {
        var text = "# Nobody known.\n" + Page.Replace(words, mistake, StringComparison.Ordinal);

        var problems = ProblemsOf(text);

        Assert.Contains(problems, problem => problem.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_situation_that_nobody_knows_is_named()
    {
        var files = PlaybookFile.Embedded().Append(new PlaybookFile("en/keep-in-touch/on-hole.yaml", Page)).ToArray();

        var problem = Assert.Single(Assert.Throws<PlaybookException>(() => Planners.Compile(files)).Problems);

        Assert.Contains("did you mean \"on-hold\"?", problem.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_page_is_named()
    {
        var files = PlaybookFile.Embedded().Where(file => file.Path is not ("en/keep-in-touch/agency.yaml" or "en/keep-in-touch/reminders/apply.yaml")).ToArray();

        var problems = Assert.Throws<PlaybookException>(() => Planners.Compile(files)).Problems;

        Assert.Equal(["en/keep-in-touch/agency.yaml", "en/keep-in-touch/reminders/apply.yaml"], problems.Select(problem => problem.File));
    }

    private static IReadOnlyList<PlaybookProblem> ProblemsOf(string page)
    {
        try
        {
            Planners.Compile(PlaybookFile.Overlay(PlaybookFile.Embedded(), [new PlaybookFile("en/keep-in-touch/nobody-known.yaml", page)]));
            return [];
        }
        catch (PlaybookException mistakes)
        {
            return mistakes.Problems;
        }
    }
}
