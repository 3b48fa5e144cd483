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
    public async Task A_draft_for_a_message_that_is_gone_says_so()
    {
        using var http = app.SignedIn();

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/messages/AAMkAGnothing/draft", new { text = "Thank you." });

        Assert.Equal("message_gone", (await response.ProblemAsync()).Code);
    }
}
