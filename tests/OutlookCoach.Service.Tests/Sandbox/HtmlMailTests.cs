using System.Text;

namespace OutlookCoach.Service.Tests.Sandbox;

public sealed class HtmlMailTests
{
    [Fact]
    public async Task Html_becomes_readable_text()
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();
        ALetter.PutInto(sandbox.Options.MailFolder, "a.eml", ALetter.InHtml(
            "<style>p{}</style><p>Dear&nbsp;Sam,</p><p>one<br>two <a href=\"https://x.example/jobs\">jobs</a></p><ul><li>first</li><li>second</li></ul><script>x()</script><img src=\"cid:1\">"));

        var page = await sandbox.Get("/v1.0/me/messages?$select=body", "outlook.body-content-type=\"text\"");

        Assert.Equal(
            "Dear\u00a0Sam,\r\n\r\none\r\ntwo jobs<https://x.example/jobs>\r\n\r\n  *   first\r\n  *   second\r\n\r\n[cid:1]\r\n",
            (string?)page["value"]![0]!["body"]!["content"]);
    }

    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<p>word word word word word word", 60_000)]
    [InlineData("<a href=x><b>", 20_000)]
    public async Task A_hostile_or_huge_html_mail_is_read_in_a_few_seconds(string part, int times)
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();
        ALetter.PutInto(sandbox.Options.MailFolder, "big.eml", ALetter.InHtml(new StringBuilder().Insert(0, part, times).Append("the end").ToString()));

        var reading = sandbox.Get("/v1.0/me/messages?$select=body", "outlook.body-content-type=\"text\"");
        var page = await reading.WaitAsync(TimeSpan.FromSeconds(20), RunningSandbox.Cancellation);

        Assert.Contains("the end", (string?)page["value"]![0]!["body"]!["content"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("22-image-only.eml", "image/png", true)]
    [InlineData("23-protected.eml", "application/x-microsoft-rpmsg-message", false)]
    public async Task The_graph_client_lists_the_files_of_a_letter_without_their_content(string file, string type, bool inline)
    {
        await using var sandbox = await RunningSandbox.Start();
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Mail", file), Path.Combine(sandbox.Options.MailFolder, file));
        var graph = sandbox.Graph();
        var message = (await graph.Me.Messages.GetAsync(cancellationToken: RunningSandbox.Cancellation))!.Value!.Single();

        var files = await graph.Me.Messages[message.Id].Attachments.GetAsync(
            request => request.QueryParameters.Select = ["name", "contentType", "isInline"], RunningSandbox.Cancellation);

        var only = Assert.IsType<Microsoft.Graph.Models.FileAttachment>(Assert.Single(files!.Value!));
        Assert.Equal((type, inline), (only.ContentType, only.IsInline));
        Assert.Equal(!inline, message.HasAttachments);
        Assert.Null(only.ContentBytes);
    }
}
