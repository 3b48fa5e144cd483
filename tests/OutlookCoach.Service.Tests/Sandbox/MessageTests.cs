using System.Net;
using Microsoft.Graph.Models.ODataErrors;

namespace OutlookCoach.Service.Tests.Sandbox;

public sealed class MessageTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    [Fact]
    public async Task The_graph_client_reads_a_message_as_text_with_immutable_ids_and_its_headers()
    {
        await using var sandbox = await RunningSandbox.Start();
        ALetter.PutInto(sandbox.Options.MailFolder, "a.eml", ALetter.Saying("Dear Sam,\r\n\r\nThank you.", extraHeaders: "Reply-To: Desk <desk@quayside.example>\r\nAuto-Submitted: auto-generated\r\n"));
        var graph = sandbox.Graph();
        var id = (await graph.Me.Messages.GetAsync(cancellationToken: RunningSandbox.Cancellation))!.Value!.Single().Id!;

        var message = await graph.Me.Messages[id].GetAsync(
            request =>
            {
                request.QueryParameters.Select = ["id", "subject", "from", "replyTo", "toRecipients", "receivedDateTime", "conversationId", "internetMessageId", "internetMessageHeaders", "body", "uniqueBody", "hasAttachments"];
                request.Headers.Add("Prefer", "outlook.body-content-type=\"text\", IdType=\"ImmutableId\"");
            },
            RunningSandbox.Cancellation);

        Assert.NotEqual(id, message!.Id);
        Assert.Equal("Jo Park", message.From!.EmailAddress!.Name);
        Assert.Equal("desk@quayside.example", message.ReplyTo!.Single().EmailAddress!.Address);
        Assert.Equal("Dear Sam,\r\n\r\nThank you.", message.Body!.Content);
        Assert.Equal(Microsoft.Graph.Models.BodyType.Text, message.Body.ContentType);
        Assert.Equal(new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero), message.ReceivedDateTime);
        Assert.Contains(message.InternetMessageHeaders!, header => header is { Name: "Auto-Submitted", Value: "auto-generated" });
        Assert.False(message.HasAttachments);
        var again = await graph.Me.Messages[message.Id].GetAsync(cancellationToken: RunningSandbox.Cancellation);
        Assert.Equal(message.Subject, again!.Subject);
    }

    [Fact]
    public async Task Without_a_preference_bodies_are_html_and_the_answer_says_what_was_followed()
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();
        ALetter.PutInto(sandbox.Options.MailFolder, "a.eml", ALetter.Saying("1 < 2 & 3"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1.0/me/messages?$select=body");
        request.Headers.Add("Prefer", "outlook.body-content-type=\"text\"");

        var html = await sandbox.Get("/v1.0/me/messages?$select=body");
        using var text = await sandbox.Http.SendAsync(request, RunningSandbox.Cancellation);

        Assert.Equal("html", (string?)html["value"]![0]!["body"]!["contentType"]);
        Assert.Contains("1 &lt; 2 &amp; 3", (string?)html["value"]![0]!["body"]!["content"], StringComparison.Ordinal);
        Assert.Equal("outlook.body-content-type=\"text\"", text.Headers.GetValues("Preference-Applied").Single());
        Assert.Null(html["value"]![0]!["subject"]);
    }

    [Theory]
    [InlineData("AAMk", HttpStatusCode.BadRequest, "ErrorInvalidIdMalformed")]
    [InlineData("%21%21", HttpStatusCode.BadRequest, "ErrorInvalidIdMalformed")]
    public async Task An_id_that_is_none_is_malformed(string id, HttpStatusCode status, string code)
    {
        var sandbox = shared.Running;

        using var answer = await sandbox.Http.GetAsync($"/v1.0/me/messages/{id}", RunningSandbox.Cancellation);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, (string?)(await RunningSandbox.Json(answer))["error"]!["code"]);
    }

    [Fact]
    public async Task A_message_that_is_gone_is_not_found()
    {
        await using var sandbox = await RunningSandbox.Start();
        ALetter.PutInto(sandbox.Options.MailFolder, "a.eml", ALetter.Saying("Hello"));
        var graph = sandbox.Graph();
        var id = (await graph.Me.Messages.GetAsync(cancellationToken: RunningSandbox.Cancellation))!.Value!.Single().Id!;
        File.Delete(Path.Combine(sandbox.Options.MailFolder, "a.eml"));

        var problem = await Assert.ThrowsAsync<ODataError>(() => graph.Me.Messages[id].GetAsync(cancellationToken: RunningSandbox.Cancellation));

        Assert.Equal(404, problem.ResponseStatusCode);
        Assert.Equal("ErrorItemNotFound", problem.Error!.Code);
    }

    [Theory]
    [InlineData("$select=subjekt")]
    [InlineData("$search=hello")]
    [InlineData("$top=0")]
    [InlineData("$top=many")]
    [InlineData("$skip=-1")]
    [InlineData("$filter=subject eq 'x'")]
    [InlineData("$filter=conversationId eq 'x")]
    [InlineData("$filter=conversationId eq 'x'&$orderby=receivedDateTime desc")]
    [InlineData("$orderby=subject")]
    public async Task A_query_that_graph_would_not_take_is_a_bad_request(string query)
    {
        var sandbox = shared.Running;

        using var answer = await sandbox.Http.GetAsync($"/v1.0/me/messages?{query}", RunningSandbox.Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((string?)(await RunningSandbox.Json(answer))["error"]!["code"]);
    }

    [Fact]
    public async Task Pages_follow_each_other_newest_first_until_no_link_is_left()
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();
        for (var hours = 0; hours < 5; hours++)
        {
            ALetter.PutInto(sandbox.Options.MailFolder, $"{hours}.eml", ALetter.Saying("Hello", $"Aged {hours}", $"X-Sandbox-Age-Hours: {hours}\r\n"));
        }

        var seen = new List<string?>();
        for (var next = "/v1.0/me/messages?$top=2&$select=subject"; next is not null;)
        {
            var page = await sandbox.Get(next);
            seen.AddRange(page["value"]!.AsArray().Select(message => (string?)message!["subject"]));
            next = (string?)page["@odata.nextLink"];
        }

        Assert.Equal(["Aged 0", "Aged 1", "Aged 2", "Aged 3", "Aged 4"], seen);
    }

    [Fact]
    public async Task A_thread_is_found_by_its_conversation()
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();
        ALetter.PutInto(sandbox.Options.MailFolder, "1.eml", ALetter.Saying("One", "It's a start", "References: <root@x.example>\r\n"));
        ALetter.PutInto(sandbox.Options.MailFolder, "2.eml", ALetter.Saying("Second", "RE: it goes on", "In-Reply-To: <root@x.example>\r\n"));
        ALetter.PutInto(sandbox.Options.MailFolder, "3.eml", ALetter.Saying("Other", "Something else"));
        var all = (await sandbox.Get("/v1.0/me/messages"))["value"]!.AsArray();
        var conversation = (string)all.First(message => ((string)message!["subject"]!).StartsWith("RE", StringComparison.Ordinal))!["conversationId"]!;

        var thread = await sandbox.Get($"/v1.0/me/messages?$filter=conversationId eq '{Uri.EscapeDataString(conversation)}'&$select=subject&$count=true");

        Assert.Equal(2, (int)thread["@odata.count"]!);
        Assert.DoesNotContain(thread["value"]!.AsArray(), message => (string?)message!["subject"] == "Something else");
    }

    [Fact]
    public async Task What_a_mail_quotes_is_not_in_its_unique_body()
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();
        ALetter.PutInto(sandbox.Options.MailFolder, "1.eml", ALetter.Saying("Come and see us.\r\n\r\n-----Original Message-----\r\nFrom: Jo\r\nYou were not chosen."));

        var page = await sandbox.Get("/v1.0/me/messages?$select=uniqueBody", "outlook.body-content-type=\"text\"");

        Assert.Equal("Come and see us.", (string?)page["value"]![0]!["uniqueBody"]!["content"]);
    }

    [Fact]
    public async Task A_reply_is_a_draft_to_the_reply_address_with_the_letter_beneath()
    {
        await using var sandbox = await RunningSandbox.Start();
        ALetter.PutInto(sandbox.Options.MailFolder, "a.eml", ALetter.Saying("We chose <another>.", extraHeaders: "Reply-To: desk@quayside.example\r\n"));
        var graph = sandbox.Graph();
        var id = (await graph.Me.Messages.GetAsync(cancellationToken: RunningSandbox.Cancellation))!.Value!.Single().Id!;

        var draft = await graph.Me.Messages[id].CreateReply.PostAsync(new() { Comment = "Thank you & goodbye" }, cancellationToken: RunningSandbox.Cancellation);

        Assert.True(draft!.IsDraft);
        Assert.Equal("RE: Your application", draft.Subject);
        Assert.Equal("desk@quayside.example", draft.ToRecipients!.Single().EmailAddress!.Address);
        Assert.Contains("Thank you &amp; goodbye", draft.Body!.Content, StringComparison.Ordinal);
        Assert.Contains("We chose &lt;another&gt;.", draft.Body.Content, StringComparison.Ordinal);
        var found = await graph.Me.Messages[draft.Id].GetAsync(cancellationToken: RunningSandbox.Cancellation);
        Assert.Equal(draft.ConversationId, found!.ConversationId);
    }
}
