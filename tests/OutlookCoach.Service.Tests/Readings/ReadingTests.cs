using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Readings;

public sealed class ReadingTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Fact]
    public async Task A_message_of_the_mailbox_is_read()
    {
        var id = await app.Sandbox.LetterAsync("Team Lead, Field Service");
        using var http = app.SignedIn();

        var reading = await http.PostAsync<Reading>("/api/readings", new { messageId = id });

        Assert.Equal("Team Lead, Field Service: where we landed", reading.Message.Subject);
        Assert.NotEqual("", reading.Sender.Address);
    }

    [Fact]
    public async Task With_choices_the_reply_that_would_be_asked_for_next_comes_with_the_reading_in_it()
    {
        var id = await app.Sandbox.LetterAsync("Team Lead, Field Service");
        var choices = new { register = "formal", yourName = "Sam Rivera" };
        using var http = app.SignedIn();

        var together = await http.PostAsync<Reply>("/api/readings", new { messageId = id, choices });

        var reading = await http.PostAsync<Reading>("/api/readings", new { messageId = id });
        var next = await http.PostAsync<Reply>("/api/replies", new { reading, choices });
        Assert.EndsWith("Sam Rivera", together.Text.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(Told(next), Told(together));
        Assert.Equal(Told(reading), Told(together.Reading));
    }

    [Fact]
    public async Task A_pasted_message_is_read()
    {
        using var http = app.SignedIn();

        var reading = await http.PostAsync<Reading>("/api/readings", new { message = new { subject = "Your application", text = Samples.Rejection } });

        Assert.Equal(Outcome.NotSelected, reading.Outcome);
        Assert.NotEmpty(reading.Evidence);
    }

    [Fact]
    public async Task A_message_whose_words_nobody_gets_is_asked_about_and_answered_as_the_person_puts_it()
    {
        using var http = app.SignedIn();

        var reading = await http.PostAsync<Reading>(
            "/api/readings", new { message = new { subject = "Your application", from = new { name = "Maria Lopez", address = "maria@northwind.example" }, @protected = true } });
        var told = reading with { Outcome = Outcome.OnHold, Certainty = Certainty.Sure, Stage = new StageFact(Stage.Interview), Question = null, Corrected = true };
        var reply = await http.PostAsync<Coaching.Replies.Reply>("/api/replies", new { reading = told, choices = new { } });

        Assert.Equal(AnswerAdvice.Ask, reading.Answering.Advice);
        Assert.Equal("und", reading.Language);
        Assert.Contains(reading.Answering.Notes, note => note.Contains("protected", StringComparison.Ordinal));
        Assert.Equal("Maria Lopez", reading.Sender.Name);
        Assert.NotEmpty(reply.Text);
        Assert.Equal(AnswerAdvice.Reply, reply.Reading.Answering.Advice);
    }

    [Fact]
    public async Task Pasted_html_is_read_as_the_text_a_reader_sees()
    {
        var html = $"<style>p{{color:red}}</style><p>{Samples.Rejection.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p>";
        using var http = app.SignedIn();

        var reading = await http.PostAsync<Reading>("/api/readings", new { message = new { subject = "Your application", html } });

        Assert.Equal(Outcome.NotSelected, reading.Outcome);
    }

    [Fact]
    public async Task A_message_of_pictures_only_is_answered_with_a_sentence_and_no_guess()
    {
        var id = await app.Sandbox.LetterFromFileAsync("image-only");
        using var http = app.SignedIn();

        var reading = await http.PostAsync<Reading>("/api/readings", new { messageId = id });

        Assert.NotEmpty(reading.Label);
        Assert.Empty(reading.Evidence);
    }

    [Fact]
    public async Task An_empty_body_is_answered_with_a_sentence()
    {
        using var http = app.SignedIn();

        var reading = await http.PostAsync<Reading>("/api/readings", new { message = new { subject = "", text = "" } });

        Assert.NotEmpty(reading.Label);
        Assert.Empty(reading.Evidence);
    }

    [Fact]
    public async Task A_thread_of_three_hundred_messages_is_read()
    {
        var thread = new StringBuilder(Samples.Rejection);
        for (var i = 0; i < 300; i++)
        {
            thread.Append(CultureInfo.InvariantCulture, $"\n\nOn Monday {i}, Maria Lopez wrote:\n> Thank you, we have moved your interview to {i % 12} o'clock.");
        }

        using var http = app.SignedIn();

        var reading = await http.PostAsync<Reading>("/api/readings", new { message = new { subject = "Re: Your application", text = thread.ToString() } });

        Assert.Equal(Outcome.NotSelected, reading.Outcome);
    }

    [Theory]
    [InlineData("AAMkAGnothing")]
    [InlineData("../../me")]
    public async Task An_unknown_id_is_told_as_a_message_that_is_gone(string id)
    {
        using var http = app.SignedIn();

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/readings", new { messageId = id });

        var problem = await response.ProblemAsync();
        Assert.Equal("message_gone", problem.Code);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"messageId":"a","message":{"text":"b"}}""")]
    public async Task Neither_or_both_kinds_of_message_is_a_bad_request(string body)
    {
        using var http = app.SignedIn();

        using var response = await http.PostAsync(
            new Uri("/api/readings", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        var problem = await response.ProblemAsync();
        Assert.Equal("bad_request", problem.Code);
        Assert.Contains("messageId", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_megabytes_of_pasted_html_are_too_large()
    {
        var html = string.Concat(Enumerable.Repeat("<p>Thank you.</p>", 2_000_000 / 17));
        using var http = app.SignedIn();

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/readings", new { message = new { html } });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("too_large", (await response.ProblemAsync()).Code);
    }

    private static string Told<T>(T record) => JsonSerializer.Serialize(record, Calls.Options);
}
