using System.Net;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Service.Replies;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Replies;

public sealed class ReplyTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Fact]
    public async Task A_corrected_reading_gets_a_reply_with_its_tone()
    {
        using var http = app.SignedIn();

        var reply = await http.PostAsync<Reply>("/api/replies", new { reading = Samples.Reading, choices = new { yourName = "Alex" } });

        Assert.Contains("Maria", reply.Text, StringComparison.Ordinal);
        Assert.EndsWith("Alex", reply.Text, StringComparison.Ordinal);
        Assert.Empty(reply.Tone.Findings);
    }

    [Fact]
    public async Task A_call_is_read_and_answered_in_a_message_of_its_own()
    {
        using var http = app.SignedIn();

        var reading = await http.PostAsync<Reading>("/api/readings", new { told = new { who = "Maria Lopez", role = "Data Analyst", stage = "interview" } });
        var reply = await http.PostAsync<Reply>("/api/replies", new { reading, choices = new { yourName = "Alex" } });

        Assert.Empty(reading.Sender.Address);
        Assert.Contains("Maria", reply.Text, StringComparison.Ordinal);
        Assert.Equal("Thank you for your call (Data Analyst)", reply.Subject);
    }

    [Theory]
    [InlineData("checkIn")]
    [InlineData("reapply")]
    [InlineData("secondNote")]
    public async Task Another_note_has_words_and_a_subject_of_its_own(string note)
    {
        using var http = app.SignedIn();

        var reply = await http.PostAsync<Reply>("/api/replies", new { reading = Samples.Reading, choices = new { yourName = "Alex", note, noteTo = "Dana Lee", lastContact = "2026-01-15" } });

        Assert.EndsWith("Alex", reply.Text, StringComparison.Ordinal);
        Assert.NotNull(reply.Subject);
        Assert.Null(reply.MostCharacters);
    }

    [Fact]
    public async Task An_invitation_comes_with_its_count()
    {
        using var http = app.SignedIn();

        var reply = await http.PostAsync<Reply>("/api/replies", new { reading = Samples.Reading, choices = new { note = "linkedIn" } });

        Assert.Equal(200, reply.MostCharacters);
        Assert.InRange(reply.Text.Length, 40, 200);
    }

    [Fact]
    public async Task Choices_that_are_left_out_are_what_most_would_send()
    {
        using var http = app.SignedIn();

        var bare = await http.PostAsync<Reply>("/api/replies", new { reading = Samples.Reading });
        var chosen = await http.PostAsync<Reply>("/api/replies", new { reading = Samples.Reading, choices = new { register = "warm", wouldWorkWithThem = true } });
        var empty = await http.PostAsync<Reply>("/api/replies", new { reading = Samples.Reading, choices = new { } });

        Assert.Equal(chosen.Text, bare.Text);
        Assert.Equal(chosen.Text, empty.Text);
    }

    [Fact]
    public async Task A_draft_stands_in_the_mailbox_and_holds_the_text()
    {
        var id = await app.Sandbox.LetterAsync("Team Lead, Field Service");
        using var http = app.SignedIn();
        using var graph = app.Sandbox.Graph();

        var draft = await http.PostAsync<DraftMade>($"/api/messages/{Uri.EscapeDataString(id)}/draft", new { text = "Thank you, Maria.\n\nAll the best\nAlex" });

        var stored = await graph.GetStringAsync(new Uri($"me/messages/{Uri.EscapeDataString(draft.Id)}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Thank you, Maria.", stored, StringComparison.Ordinal);
        Assert.Contains("\"isDraft\":true", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_taken_back_into_the_deleted_items()
    {
        var id = await app.Sandbox.LetterAsync("Team Lead, Field Service");
        using var http = app.SignedIn();
        using var graph = app.Sandbox.Graph();
        var draft = await http.PostAsync<DraftMade>($"/api/messages/{Uri.EscapeDataString(id)}/draft", new { text = "Thank you, Maria." });

        using var taken = await http.DeleteAsync(new Uri($"/api/drafts/{Uri.EscapeDataString(draft.Id)}?version={Uri.EscapeDataString(draft.Version!)}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        var deleted = await graph.GetStringAsync(new Uri("me/mailFolders/deleteditems/messages?$top=100&$select=body", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Thank you, Maria.", deleted, StringComparison.Ordinal);
        var drafts = await graph.GetStringAsync(new Uri("me/mailFolders/drafts/messages?$top=100&$select=body", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Thank you, Maria.</div>", drafts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Service Planner", true)]
    [InlineData("Team Lead, Field Service", false)]
    public async Task Whether_they_answered_is_told_from_what_they_sent(string subject, bool answered)
    {
        var id = await app.Sandbox.LetterAsync(subject);
        using var http = app.SignedIn();

        using var response = await http.GetAsync(new Uri($"/api/messages/{Uri.EscapeDataString(id)}/answered", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(answered, (await response.ReadAsync<Answered>()).At is not null);
    }

    [Fact]
    public async Task A_draft_for_a_message_that_is_gone_says_so()
    {
        using var http = app.SignedIn();

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/messages/AAMkAGnothing/draft", new { text = "Thank you." });

        Assert.Equal("message_gone", (await response.ProblemAsync()).Code);
    }
}
