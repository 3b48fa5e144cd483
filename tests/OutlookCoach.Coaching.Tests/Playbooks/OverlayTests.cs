using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Playbooks;

/// <summary>A team's own files laid over the Playbook that ships.</summary>
public sealed class OverlayTests
{
    [Fact]
    public void The_same_path_replaces_and_a_new_path_adds()
    {
        PlaybookFile[] shipped = [new("en/b.yaml", "old"), new("en/a.yaml", "kept")];

        var files = PlaybookFile.Overlay(shipped, [new("en/b.yaml", "new"), new("en/c.yaml", "added")]);

        Assert.Equal([new("en/a.yaml", "kept"), new("en/b.yaml", "new"), new("en/c.yaml", "added")], files);
    }

    [Fact]
    public void A_rule_that_is_added_is_used()
    {
        var rule = ARule.Finding("grumbleworthy");

        var coach = Coach.Open(PlaybookFile.Overlay(PlaybookFile.Embedded(), [rule]));

        var report = coach.Check("Thank you for letting me know. The tea was grumbleworthy. Please keep me in mind.", new Situation());
        Assert.Contains(report.Findings, finding => finding is { Kind: "blunt", Rule: "plain" });
    }

    [Fact]
    public void A_flag_that_is_not_found_is_named_with_its_line()
    {
        var rule = ARule.Finding("grumbleworthy");

        var problems = TheCoach.ProblemsWith(rule);

        Assert.Equal([$"{ARule.Path}:7:5: This flag is not found by the rule: \"Something blunt.\""], problems.Where(problem => problem.File == ARule.Path).Select(problem => problem.ToString()));
    }

    [Fact]
    public void An_allowed_text_that_is_found_is_named_with_its_line()
    {
        var rule = ARule.Finding("something");

        var problems = TheCoach.ProblemsWith(rule);

        Assert.Equal([$"{ARule.Path}:9:5: This should be left alone by the rule: \"Something kind.\""], problems.Where(problem => problem.File == ARule.Path).Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_check_that_nobody_knows_is_answered_with_the_nearest()
    {
        var rule = new PlaybookFile("en/tone/blunt/loud.yaml", """
            notices: shoutin
            says: This is loud.
            why: It is loud.
            source: sarcasm
            flags:
              - THIS IS A LOUD SENTENCE.
            allows:
              - This is not.
            """);

        var problems = TheCoach.ProblemsWith(rule);

        Assert.Contains(problems, problem => problem.File == rule.Path && problem.Says == "I do not know the check \"shoutin\"; did you mean \"shouting\"?");
    }

    [Fact]
    public void A_file_that_must_be_there_and_is_not_is_named()
    {
        var files = PlaybookFile.Embedded().Where(file => file.Path != "en/dates.yaml").ToArray();

        var mistakes = Assert.Throws<PlaybookException>(() => Coach.Open(files)).Problems;

        Assert.Contains(mistakes, mistake => mistake.ToString() == "en/dates.yaml:1:1: This file is missing.");
    }

    [Fact]
    public void Mistakes_of_several_files_are_named_together()
    {
        var problems = TheCoach.ProblemsWith(
            ARule.Finding("thank (you"),
            new PlaybookFile("en/dates.yaml", "seasons:\n  - spring\nparts-of-month:\n  - mid = 15\nnumbers:\n  - one = 1\nunits-in-days:\n  - week = 7\n"),
            new PlaybookFile("en/care/regions/xx.yaml", "countries: XX\nlines:\n  - Somebody | Call | javascript:call()\n"));

        Assert.Equal(["en/care/regions/xx.yaml", "en/dates.yaml", ARule.Path], problems.Select(problem => problem.File));
    }

    [Fact]
    public void A_sentence_that_is_not_there_is_named()
    {
        var sentences = TheCoach.Instance.Sentences;

        var missing = Assert.Throws<KeyNotFoundException>(() => sentences["tone/nothing-like-it"]);

        Assert.Contains("tone/nothing-like-it", missing.Message, StringComparison.Ordinal);
    }
}
