using System.Text.Json;

namespace OutlookCoach.Coaching.Tests.Tool;

public sealed class CommandTests
{
    [Fact]
    public void Reading_says_what_the_mail_is_and_shows_the_words()
    {
        var run = ToolRun.Of("read -", SampleMail.Rejection);

        Assert.Equal(0, run.Code);
        Assert.Contains("Priya Shah <priya.shah@northwind.example>", run.Out, StringComparison.Ordinal);
        Assert.Contains("move forward with another candidate", run.Out.Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_stays_within_eighty_signs_a_line()
    {
        var run = ToolRun.Of("plan - --today 2026-06-01", SampleMail.Rejection);

        Assert.All(run.Out.Split('\n').Where(line => !line.Contains("https://", StringComparison.Ordinal)), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Planning_starts_on_the_day_that_is_named()
    {
        var run = ToolRun.Of("plan - --today 2026-06-01", SampleMail.Rejection);

        Assert.Equal(0, run.Code);
        Assert.Contains("Tue 2 June 2026, 09:00 Connect on LinkedIn: Priya", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Replying_prints_a_reply_and_how_it_reads()
    {
        var run = ToolRun.Of("reply - --today 2026-06-01 --register short --name Sam", SampleMail.Rejection);

        Assert.Equal(0, run.Code);
        Assert.Contains("Priya", run.Out, StringComparison.Ordinal);
        Assert.Contains("Sam", run.Out, StringComparison.Ordinal);
        Assert.Contains("words", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_note_is_printed_with_its_subject()
    {
        var run = ToolRun.Of("reply - --note check-in --today 2026-08-01 --last-contact 2026-06-01", SampleMail.Rejection);

        Assert.StartsWith("Subject: Hello again\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("about two months", run.Out.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void An_invitation_is_printed_with_its_count()
    {
        var run = ToolRun.Of("reply - --note linked-in", SampleMail.Rejection);

        Assert.Contains("of 200 characters", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_is_answered_without_a_mail()
    {
        var run = ToolRun.Of("told --who Priya --stage interview --register short");

        Assert.Equal(0, run.Code);
        Assert.Contains("Priya", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("Subject: Thank you for your call\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Checking_shows_the_words_and_something_better()
    {
        var run = ToolRun.Of("check -", "Hi Priya,\n\nThank you for telling me. Please reconsider your decision.\n\nSam");

        Assert.Equal(0, run.Code);
        Assert.Contains("“Please reconsider your decision.”", run.Out, StringComparison.Ordinal);
        Assert.Contains("  Try: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_call_for_care_are_answered_with_care_alone()
    {
        var run = ToolRun.Of("check -", "I want to kill myself. Please reconsider.");

        Assert.DoesNotContain("reconsider", run.Out, StringComparison.Ordinal);
        Assert.Contains("findahelpline", run.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("read - --json", "outcome", "notSelected")]
    [InlineData("plan - --json --today 2026-06-01", "items", "linkedIn")]
    [InlineData("reply - --json --today 2026-06-01", "tone", "findings")]
    [InlineData("check - --json", "findings", "summary")]
    public void Json_holds_the_records_as_the_service_sends_them(string command, string property, string word)
    {
        var run = ToolRun.Of(command, SampleMail.Rejection);

        using var json = JsonDocument.Parse(run.Out);
        Assert.True(json.RootElement.TryGetProperty(property, out _));
        Assert.Contains(word, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(": null", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_of_pictures_is_read_without_a_guess()
    {
        const string Picture = "From: a@b.example\nSubject: Your application\nMIME-Version: 1.0\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n";

        var run = ToolRun.Of("read - --json", Picture);

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("unsure", json.RootElement.GetProperty("certainty").GetString());
    }

    [Fact]
    public void A_mail_in_HTML_is_read_by_its_words()
    {
        var html = SampleMail.Rejection.Replace("text/plain", "text/html", StringComparison.Ordinal).Replace("Dear Sam", "<p>Dear <b>Sam</b></p>", StringComparison.Ordinal);

        var run = ToolRun.Of("read - --json", html);

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("notSelected", json.RootElement.GetProperty("outcome").GetString());
    }

    [Fact]
    public void The_playbook_command_is_silent_about_examples_that_hold()
    {
        var run = ToolRun.Of("playbook");

        Assert.Equal("Every example in the Playbook holds.\n", run.Out);
        Assert.Equal(0, run.Code);
    }
}
