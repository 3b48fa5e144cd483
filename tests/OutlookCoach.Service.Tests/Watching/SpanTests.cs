using System.Collections.Concurrent;
using System.Diagnostics;
using OutlookCoach.Service.Tests.Leaks;
using OutlookCoach.Service.Tests.Running;
using OutlookCoach.Service.Tests.SignIn;
using OutlookCoach.Service.Watching;

namespace OutlookCoach.Service.Tests.Watching;

/// <summary>What one request leaves behind for those who watch.</summary>
[Collection(nameof(Overheard))]
public sealed class SpanTests : IDisposable
{
    private const string Outside = "0af7651916cd43dd8448eb211c80319c";
    private readonly ConcurrentQueue<Activity> spans = new();
    private readonly ActivityListener listener;
    private readonly CoachApp app;

    public SpanTests(RunningSandbox sandbox)
    {
        app = new CoachApp(sandbox);
        listener = new ActivityListener
        {
            // By name: to ask for the source itself may be what makes it, and it would not be listened to.
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public void Dispose()
    {
        listener.Dispose();
        app.Dispose();
    }

    [Fact]
    public async Task A_reading_says_its_outcome_also_where_the_reply_comes_along()
    {
        var id = await app.Sandbox.LetterFromFileAsync("01-feedback-offered");

        var span = await SpanOfAsync(new { messageId = id, choices = new { } }, "/api/readings");

        Assert.Equal("NotSelected", span.GetTagItem(Telemetry.Outcome));
    }

    [Fact]
    public async Task A_reading_says_its_outcome_and_how_often_Graph_was_asked()
    {
        var id = await app.Sandbox.LetterFromFileAsync("01-feedback-offered");

        var span = await SpanOfAsync(new { messageId = id }, "/api/readings");

        Assert.Equal("POST /api/readings", span.DisplayName);
        Assert.Equal("NotSelected", span.GetTagItem(Telemetry.Outcome));
        Assert.Equal(200, span.GetTagItem(Telemetry.Status));
        Assert.True(span.GetTagItem(Telemetry.GraphAttempts) is >= 1);
        var asked = Assert.Single(spans, child => child.ParentSpanId == span.SpanId && child.DisplayName == "graph GET me/messages/{id}");
        Assert.Equal(200, asked.GetTagItem(Telemetry.Status));
    }

    [Fact]
    public async Task A_problem_is_named_by_its_code()
    {
        var span = await SpanOfAsync("not a request", "/api/tone");

        Assert.Equal("bad_request", span.GetTagItem(Telemetry.Problem));
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
    }

    [Fact]
    public async Task A_check_says_how_much_was_found_and_not_what()
    {
        var span = await SpanOfAsync(new { text = "You wasted my time." }, "/api/tone");

        Assert.True(span.GetTagItem(Telemetry.Findings) is > 0);
        Assert.Equal(["http.request.method", "http.response.status_code", "http.route", "outlookcoach.findings", "outlookcoach.request.id"], span.TagObjects.Where(tag => tag.Value is not null).Select(tag => tag.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_callers_trace_is_not_followed()
    {
        var span = await SpanOfAsync(new { text = "Thank you." }, "/api/tone");

        Assert.NotEqual(Outside, span.TraceId.ToHexString());
        Assert.Null(span.ParentId);
        Assert.Empty(span.Baggage);
    }

    [Fact]
    public async Task An_exchange_of_tokens_is_a_span_of_its_own_and_names_nobody()
    {
        using var entra = EntraApp.With(app.Sandbox, ("AzureAd:ClientSecret", "s3cret"));
        using var response = await entra.ReadAsync(entra.Entra.Token());

        var request = Of(response);
        var exchange = Assert.Single(spans, span => span.TraceId == request.TraceId && span.DisplayName == "sign-in POST exchange");
        Assert.Equal(request.SpanId, exchange.ParentSpanId);
        Assert.Equal(["http.request.method POST", "http.response.status_code 200", "http.route exchange"], exchange.TagObjects.Select(tag => $"{tag.Key} {tag.Value}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/v1.0/me/messages/AAMk-12=/createReply", "me/messages/{id}/createReply")]
    [InlineData("/v1.0/me/calendarView", "me/calendarView")]
    [InlineData("/v1.0/me/events/anna@northwind.example", "me/events/{id}")]
    [InlineData("/v1.0/users/anna@northwind.example/messages", "")]
    [InlineData("", "")]
    public void A_call_to_Graph_is_named_without_ids(string path, string route) => Assert.Equal(route, GraphRoute.Of(path));

    private async Task<Activity> SpanOfAsync(object body, string path)
    {
        using var http = app.SignedIn();
        http.DefaultRequestHeaders.Add("traceparent", $"00-{Outside}-b7ad6b7169203331-01");
        http.DefaultRequestHeaders.Add("baggage", "who=anna");
        using var response = await http.SendJsonAsync(HttpMethod.Post, path, body);
        return Of(response);
    }

    private Activity Of(HttpResponseMessage response)
    {
        var id = response.Headers.GetValues("X-Request-Id").Single();
        return spans.Single(span => Equals(span.GetTagItem(Telemetry.RequestId), id));
    }
}
