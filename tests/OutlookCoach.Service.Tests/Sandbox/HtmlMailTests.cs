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
}
