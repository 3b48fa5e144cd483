using System.Net;

namespace OutlookCoach.Service.Tests.Sandbox;

public sealed class BadEventRequestTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    [Theory]
    [InlineData("""{"subject":"x"}""")]
    [InlineData("""{"start":{"dateTime":"2026-07-08T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-07-08T08:00:00","timeZone":"UTC"}}""")]
    [InlineData("""{"start":{"dateTime":"2026-07-08T09:00:00"},"end":{"dateTime":"2026-07-08T09:15:00","timeZone":"UTC"}}""")]
    [InlineData("""{"start":{"dateTime":"next week","timeZone":"UTC"},"end":{"dateTime":"2026-07-08T09:15:00","timeZone":"UTC"}}""")]
    [InlineData("""{"start":{"dateTime":"2026-07-08T09:00:00","timeZone":"Middle-earth"},"end":{"dateTime":"2026-07-08T09:15:00","timeZone":"UTC"}}""")]
    [InlineData("""{"start":{"dateTime":"0001-01-01T00:00:00","timeZone":"Asia/Tokyo"},"end":{"dateTime":"9999-12-31T23:59:59","timeZone":"Pacific Standard Time"}}""")]
    [InlineData("""{"isAllDay":true,"start":{"dateTime":"2026-07-08T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-07-08T09:15:00","timeZone":"UTC"}}""")]
    [InlineData("""{"colour":"blue"}""")]
    [InlineData("""{"subject":7}""")]
    [InlineData("""{"subject":"x","subject":"y"}""")]
    [InlineData("""{"showAs":"hidden"}""")]
    [InlineData("""{"attendees":[{"emailAddress":{"address":"jo@quayside.example"}}]}""")]
    [InlineData("""{"singleValueExtendedProperties":[{"id":"OutlookCoach","value":"v1"}]}""")]
    [InlineData("[]")]
    [InlineData("{\"subject\":")]
    [InlineData("")]
    public async Task A_body_that_is_no_event_is_a_bad_request_and_nothing_is_made(string body)
    {
        var sandbox = shared.Running;

        using var answer = await sandbox.Http.PostAsync(
            "/v1.0/me/events", new StringContent(body, System.Text.Encoding.UTF8, "application/json"), RunningSandbox.Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((string?)(await RunningSandbox.Json(answer))["error"]!["message"]);
        Assert.Empty((await sandbox.Get("/v1.0/me/events"))["value"]!.AsArray());
    }

    [Theory]
    [InlineData("/v1.0/me/events?$filter=subject eq 'x'")]
    [InlineData("/v1.0/me/events?$expand=attachments")]
    [InlineData("/v1.0/me/events?$select=colour")]
    [InlineData("/v1.0/me/events?$orderby=subject")]
    [InlineData("/v1.0/me/calendar/calendarView")]
    [InlineData("/v1.0/me/calendar/calendarView?startDateTime=2026-07-08&endDateTime=soon")]
    [InlineData("/v1.0/me/calendar/calendarView?startDateTime=2026-07-08&endDateTime=2026-07-01")]
    public async Task A_query_that_graph_would_not_take_is_a_bad_request(string path)
    {
        var sandbox = shared.Running;

        using var answer = await sandbox.Http.GetAsync(path, RunningSandbox.Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
