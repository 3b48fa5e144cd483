using System.Net;
using System.Text;
using OutlookCoach.Coaching.Tone;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Tone;

public sealed class ToneTests(CoachApp app) : IClassFixture<CoachApp>
{
    private const int Limit = 1024 * 1024;

    [Fact]
    public async Task A_thankful_text_is_told_what_it_contains()
    {
        using var http = app.SignedIn();

        var report = await http.PostAsync<ToneReport>("/api/tone", new { text = "Thank you for letting me know. Please keep me in mind for later roles." });

        Assert.Empty(report.Findings);
        Assert.Contains(Element.Thanks, report.Present);
    }

    [Fact]
    public async Task A_bitter_text_gets_a_finding_with_its_place()
    {
        const string text = "Thanks. This was a complete waste of my time.";
        using var http = app.SignedIn();

        var report = await http.PostAsync<ToneReport>("/api/tone", new { text });

        var finding = Assert.Single(report.Findings, found => found.Kind == "bitter");
        Assert.Contains("waste of my time", text.Substring(finding.Start, finding.Length), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_mebibyte_of_text_is_checked()
    {
        using var http = app.SignedIn();

        var report = await http.PostAsync<ToneReport>("/api/tone", new { text = string.Concat(Enumerable.Repeat("Many thanks. ", Limit / 13)) });

        Assert.True(report.Words > 100_000);
    }

    [Fact]
    public async Task More_than_one_mebibyte_is_too_large()
    {
        using var http = app.SignedIn();

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/tone", new { text = new string('a', Limit + 1) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("too_large", (await response.ProblemAsync()).Code);
    }

    [Fact]
    public async Task Malformed_json_is_told_its_place_and_not_its_words()
    {
        using var http = app.SignedIn();
        using var body = new StringContent("{\"text\":\n \"secret\" oops}", Encoding.UTF8, "application/json");

        using var response = await http.PostAsync(new Uri("/api/tone", UriKind.Relative), body, TestContext.Current.CancellationToken);

        var problem = await response.ProblemAsync();
        Assert.Equal("bad_request", problem.Code);
        Assert.Equal("Line 2, character 11.", problem.Detail);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("""{"text":null}""")]
    [InlineData("""{"text":"a","situation":{"outcome":"nonsense"}}""")]
    public async Task A_body_that_lacks_what_it_needs_is_a_bad_request(string body)
    {
        using var http = app.SignedIn();

        using var response = await http.PostAsync(
            new Uri("/api/tone", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal("bad_request", (await response.ProblemAsync()).Code);
    }

    [Fact]
    public async Task Another_content_type_is_not_understood()
    {
        using var http = app.SignedIn();

        using var response = await http.PostAsync(
            new Uri("/api/tone", UriKind.Relative), new StringContent("text=a", Encoding.UTF8, "text/plain"), TestContext.Current.CancellationToken);

        Assert.Equal("unsupported_media_type", (await response.ProblemAsync()).Code);
    }
}
