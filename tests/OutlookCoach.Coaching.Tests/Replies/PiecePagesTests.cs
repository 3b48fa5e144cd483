using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Coaching.Tests.Replies;

public sealed class PiecePagesTests
{
    [Theory]
    [InlineData("- Thank you[ for the {rolle} role].", "en/replies/thanks/mine.md:5:22: I do not know the fact \"rolle\"; did you mean \"role\"?")]
    [InlineData("- Thank you for the {role} role.", "en/replies/thanks/mine.md:5:21: \"role\" is not always known")]
    [InlineData("- Thank you[ for the {role} role.", "en/replies/thanks/mine.md:5:12: A \"[\" is never closed.")]
    [InlineData("- Thank you[ for the {role role].", "en/replies/thanks/mine.md:5:22: A \"{\" is never closed.")]
    [InlineData("- Thank you[ for it].", "Words in [ ] need a {fact}")]
    [InlineData("Thank you.", "en/replies/thanks/mine.md:1:1: This page has no \"- \" line under its head.")]
    public void A_mistake_in_a_line_is_named_with_its_place(string line, string problem)
    {
        var problems = Read("en/replies/thanks/mine.md", $"---\nwhy: So.\nsource: house\n---\n{line}\n");

        Assert.Contains(problems, one => one.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void All_mistakes_of_a_head_are_named_at_once()
    {
        var problems = Read("en/replies/thanks/mine.md", "---\nfor: [notSelectd]\nwhen: [lates]\nrank: high\nregister: [warm]\nwhy: So.\n---\n- Thank you.\n");

        Assert.Contains(problems, one => one.StartsWith("en/replies/thanks/mine.md:2:7: I do not know \"notSelectd\"; did you mean \"notSelected\"?", StringComparison.Ordinal));
        Assert.Contains(problems, one => one.StartsWith("en/replies/thanks/mine.md:3:8: I do not know \"lates\"; did you mean \"late\"?", StringComparison.Ordinal));
        Assert.Contains(problems, one => one.StartsWith("en/replies/thanks/mine.md:4:7: \"rank\" should be a whole number.", StringComparison.Ordinal));
        Assert.Contains(problems, one => one.StartsWith("en/replies/thanks/mine.md:5:1: I do not know the key \"register\"; did you mean \"registers\"?", StringComparison.Ordinal));
        Assert.Contains(problems, one => one.Contains("\"source\" is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_folder_is_named()
    {
        var problems = Read("en/replies/thank/mine.md", "---\nwhy: So.\nsource: house\n---\n- Thank you.\n");

        Assert.Contains(problems, one => one.Contains("did you mean \"thanks\"?", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_source_is_named()
    {
        var problems = Read("en/replies/thanks/mine.md", "---\nwhy: So.\nsource: hous\n---\n- Thank you.\n");

        Assert.Contains(problems, one => one.StartsWith("en/replies/thanks/mine.md:3:9: I do not know the source \"hous\"; did you mean \"house\"?", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_may_stand_free_where_the_head_promises_it()
    {
        Assert.Empty(Read("en/replies/thanks/mine.md", "---\nwhen: [knownRole]\nwhy: So.\nsource: house\n---\n- Thank you for the {role} role.\n"));
    }

    [Fact]
    public void Formal_pieces_take_no_contractions()
    {
        var contracted =
            from file in PlaybookFile.Embedded()
            where file.Path.StartsWith("en/replies/", StringComparison.Ordinal) && file.Text.Contains("registers: [formal]", StringComparison.Ordinal)
            from line in file.Text.Split('\n')
            where line.StartsWith("- ", StringComparison.Ordinal) && System.Text.RegularExpressions.Regex.IsMatch(line, @"\w'(m|d|ll|ve|re|t)\b|\b(it|that|here|there|let|what)'s\b")
            select $"{file.Path}: {line}";

        Assert.Empty(contracted);
    }

    private static List<string> Read(string path, string text)
    {
        var problems = new ProblemList();
        ReplyComposer.Compile([.. PlaybookFile.Embedded(), new PlaybookFile(path, text)], "en", problems);
        return problems.Any ? [.. Assert.Throws<PlaybookException>(problems.ThrowIfAny).Problems.Select(problem => problem.ToString())] : [];
    }
}
