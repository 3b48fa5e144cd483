using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Playbooks;

/// <summary>The Playbook that ships is opened part by part, any other all at once.</summary>
public sealed class OpeningTests
{
    private const string Draft = "Thank you for letting me know. I put a lot of work into this for nothing. Please keep me in mind.";
    private static readonly Message Mail = new() { Subject = "Ihre Bewerbung", Text = "Guten Tag, wir haben uns leider für eine andere Bewerberin entschieden. Mit freundlichen Grüßen, Anna Weber" };

    [Fact]
    public void In_whatever_order_parts_are_opened_the_answers_are_those_of_a_Playbook_opened_at_once()
    {
        var (first, other, whole) = (Coach.OpenShipped(), Coach.OpenShipped(), TheCoach.Instance);

        var (draft, mail) = (first.Check(Draft, new Situation()), first.Read(Mail));
        var (mailFirst, draftThen) = (other.Read(Mail), other.Check(Draft, new Situation()));

        Assert.NotEmpty(draft.Findings);
        Assert.Equivalent(whole.Check(Draft, new Situation()), draft, strict: true);
        Assert.Equivalent(whole.Check(Draft, new Situation()), draftThen, strict: true);
        Assert.Equal("de", mail.Language);
        Assert.Equivalent(whole.Read(Mail), mail, strict: true);
        Assert.Equivalent(whole.Read(Mail), mailFirst, strict: true);
    }

    [Fact]
    public void Many_who_ask_at_once_for_a_part_get_the_same_answer()
    {
        var coach = Coach.OpenShipped();
        var asked = new string[16];

        Parallel.For(0, asked.Length, number => asked[number] = coach.Suggest(coach.Read(Mail), new Choices(), new DateOnly(2026, 11, 23)).Text);

        Assert.Single(asked.Distinct());
    }

    [Fact]
    public void A_coach_that_is_warm_answers_as_before()
    {
        var coach = Coach.OpenShipped();
        var before = coach.Check(Draft, new Situation());

        var broken = coach.WarmUp();

        Assert.Empty(broken);
        Assert.Equivalent(before, coach.Check(Draft, new Situation()), strict: true);
    }

    [Fact]
    public void A_part_that_is_broken_is_named_and_breaks_no_other()
    {
        var parts = new PlaybookParts([], new ProblemList(), inTurn: true);
        var replies = parts.Add<string>("replies", (_, mistakes) =>
        {
            mistakes.Add("en/replies/plain.md", 3, 1, "a mistake");
            return "replies";
        });
        parts.Add<string>("care words", (_, _) => throw new InvalidOperationException("a fault"));
        var plans = parts.Add("plans", (_, _) => "plans");

        var broken = parts.TryAll();

        Assert.Equal(["care words", "replies"], broken.Select(part => part.Name));
        Assert.Contains("a fault", broken[0].Problem, StringComparison.Ordinal);
        Assert.Equal("en/replies/plain.md:3:1: a mistake", broken[1].Problem);
        Assert.Throws<PlaybookException>(() => replies.Value);
        Assert.Equal("plans", plans.Value);
    }

    [Theory]
    [InlineData("en/tone/blunt/plain.yaml")]
    [InlineData("es/rejections/signals/keep-on-file/broken.yaml")]
    [InlineData("en/replies/thanks/broken.md")]
    [InlineData("en/keep-in-touch/broken.yaml")]
    public void A_mistake_of_a_team_is_told_at_the_start_wherever_it_is(string path)
    {
        var files = PlaybookFile.Overlay(PlaybookFile.Embedded(), [new PlaybookFile(path, "nothing: of the kind")]);

        var mistakes = Assert.Throws<PlaybookException>(() => Coach.Open(files)).Problems;

        Assert.Contains(mistakes, mistake => mistake.File == path);
    }
}
