using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace OutlookCoach.Service.Tests.Sandbox;

public sealed class EventTests
{
    private const string Tag = "String {66f5a359-4659-4830-9070-00047ec6ac6e} Name OutlookCoach";

    [Fact]
    public async Task The_graph_client_makes_finds_moves_and_deletes_an_event_by_its_tag()
    {
        await using var sandbox = await RunningSandbox.Start();
        var graph = sandbox.Graph();

        var made = await graph.Me.Events.PostAsync(AnEvent("t-1"), cancellationToken: RunningSandbox.Cancellation);
        var found = await Tagged(graph, "V1");
        await graph.Me.Events[made!.Id].PatchAsync(new Event { Subject = "Moved" }, cancellationToken: RunningSandbox.Cancellation);
        var moved = await graph.Me.Events[made.Id].GetAsync(cancellationToken: RunningSandbox.Cancellation);
        await graph.Me.Events[made.Id].DeleteAsync(cancellationToken: RunningSandbox.Cancellation);
        var gone = await Assert.ThrowsAsync<ODataError>(() => graph.Me.Events[made.Id].GetAsync(cancellationToken: RunningSandbox.Cancellation));

        Assert.Equal("t-1", made.TransactionId);
        Assert.Equal(FreeBusyStatus.Free, made.ShowAs);
        Assert.Equal(Sensitivity.Private, made.Sensitivity);
        Assert.Equal("2026-07-08T08:00:00.0000000", made.Start!.DateTime);
        Assert.Equal("UTC", made.Start.TimeZone);
        Assert.Equal("v1", found.Single().SingleValueExtendedProperties!.Single().Value);
        Assert.Equal("Moved", moved!.Subject);
        Assert.NotEqual(made.ChangeKey, moved.ChangeKey);
        Assert.Equal(404, gone.ResponseStatusCode);
        Assert.Equal("ErrorItemNotFound", gone.Error!.Code);
    }

    [Fact]
    public async Task The_tag_s_name_is_compared_with_its_case_and_its_value_without()
    {
        await using var sandbox = await RunningSandbox.Start();
        var graph = sandbox.Graph();
        await graph.Me.Events.PostAsync(AnEvent("t-1"), cancellationToken: RunningSandbox.Cancellation);

        var byValue = await Tagged(graph, "V1");
        var byName = await Tagged(graph, "v1", Tag.Replace("OutlookCoach", "outlookcoach", StringComparison.Ordinal));

        Assert.Single(byValue);
        Assert.Empty(byName);
    }

    [Fact]
    public async Task The_same_transaction_again_answers_with_the_event_that_stands()
    {
        await using var sandbox = await RunningSandbox.Start();
        var graph = sandbox.Graph();

        var first = await graph.Me.Events.PostAsync(AnEvent("t-1"), cancellationToken: RunningSandbox.Cancellation);
        var second = await graph.Me.Events.PostAsync(AnEvent("t-1"), cancellationToken: RunningSandbox.Cancellation);
        var other = await graph.Me.Events.PostAsync(AnEvent("t-2"), cancellationToken: RunningSandbox.Cancellation);

        Assert.Equal(first!.Id, second!.Id);
        Assert.NotEqual(first.Id, other!.Id);
        Assert.Equal(2, (await Tagged(graph, "v1")).Count);
    }

    [Fact]
    public async Task After_a_deletion_the_transaction_is_spent_and_a_new_one_makes_the_event_anew()
    {
        await using var sandbox = await RunningSandbox.Start();
        var graph = sandbox.Graph();
        var first = await graph.Me.Events.PostAsync(AnEvent("t-1"), cancellationToken: RunningSandbox.Cancellation);
        await graph.Me.Events[first!.Id].DeleteAsync(cancellationToken: RunningSandbox.Cancellation);

        var spent = await Assert.ThrowsAsync<ODataError>(() => graph.Me.Events.PostAsync(AnEvent("t-1"), cancellationToken: RunningSandbox.Cancellation));
        await graph.Me.Events.PostAsync(AnEvent("t-2"), cancellationToken: RunningSandbox.Cancellation);

        Assert.Equal(409, spent.ResponseStatusCode);
        Assert.Single(await Tagged(graph, "v1"));
    }

    [Fact]
    public async Task Twenty_calls_at_once_with_one_transaction_leave_one_event()
    {
        await using var sandbox = await RunningSandbox.Start();
        var graph = sandbox.Graph();

        var made = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => graph.Me.Events.PostAsync(AnEvent("t-1"), cancellationToken: RunningSandbox.Cancellation)));

        Assert.Single(made.Select(item => item!.Id).Distinct());
    }

    [Fact]
    public async Task The_calendar_view_holds_what_touches_the_window_in_the_zone_asked_for()
    {
        await using var sandbox = await RunningSandbox.Start();
        var graph = sandbox.Graph();
        await graph.Me.Events.PostAsync(AnEvent("t-1"), cancellationToken: RunningSandbox.Cancellation);

        var view = await graph.Me.Calendar.CalendarView.GetAsync(
            request =>
            {
                request.QueryParameters.StartDateTime = "2026-07-08T08:10:00";
                request.QueryParameters.EndDateTime = "2026-07-08T09:00:00";
                request.QueryParameters.Select = ["subject", "start", "end", "showAs", "isAllDay"];
                request.Headers.Add("Prefer", "outlook.timezone=\"Asia/Kolkata\"");
            },
            RunningSandbox.Cancellation);
        var later = await graph.Me.Calendar.CalendarView.GetAsync(
            request =>
            {
                request.QueryParameters.StartDateTime = "2026-07-08T08:15:00";
                request.QueryParameters.EndDateTime = "2026-07-09T00:00:00";
            },
            RunningSandbox.Cancellation);

        Assert.Equal("2026-07-08T13:30:00.0000000", view!.Value!.Single().Start!.DateTime);
        Assert.Equal("Asia/Kolkata", view.Value!.Single().Start!.TimeZone);
        Assert.Empty(later!.Value!);
    }

    [Fact]
    public async Task Events_come_in_pages_in_the_order_of_their_start()
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();
        foreach (var day in (int[])[3, 1, 2])
        {
            using var made = await sandbox.Post("/v1.0/me/events", Plain($"2026-07-0{day}T09:00:00", "UTC", $"Day {day}"));
        }

        var first = await sandbox.Get("/v1.0/me/events?$top=2&$orderby=start/dateTime&$select=subject");
        var second = await sandbox.Get((string)first["@odata.nextLink"]!);

        Assert.Equal(["Day 1", "Day 2"], first["value"]!.AsArray().Select(item => (string?)item!["subject"]));
        Assert.Equal(["Day 3"], second["value"]!.AsArray().Select(item => (string?)item!["subject"]));
        Assert.Null(second["@odata.nextLink"]);
    }

    [Fact]
    public async Task A_transaction_id_cannot_be_changed_later()
    {
        await using var sandbox = await RunningSandbox.Start();
        var graph = sandbox.Graph();
        var made = await graph.Me.Events.PostAsync(AnEvent("t-1"), cancellationToken: RunningSandbox.Cancellation);

        var problem = await Assert.ThrowsAsync<ODataError>(
            () => graph.Me.Events[made!.Id].PatchAsync(new Event { TransactionId = "t-9" }, cancellationToken: RunningSandbox.Cancellation));

        Assert.Equal(400, problem.ResponseStatusCode);
    }

    private static object Plain(string start, string zone, string subject) => new
    {
        subject,
        start = new { dateTime = start, timeZone = zone },
        end = new { dateTime = start, timeZone = zone },
    };

    private static Event AnEvent(string transaction) => new()
    {
        Subject = "Check in: Jo (Quayside)",
        Body = new ItemBody { ContentType = BodyType.Text, Content = "Last contact: today." },
        Start = new DateTimeTimeZone { DateTime = "2026-07-08T09:00:00", TimeZone = "GMT Standard Time" },
        End = new DateTimeTimeZone { DateTime = "2026-07-08T09:15:00", TimeZone = "GMT Standard Time" },
        ShowAs = FreeBusyStatus.Free,
        Sensitivity = Sensitivity.Private,
        IsReminderOn = true,
        ReminderMinutesBeforeStart = 0,
        Categories = ["OutlookCoach"],
        TransactionId = transaction,
        SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = Tag, Value = "v1" }],
    };

    private static async Task<List<Event>> Tagged(Microsoft.Graph.GraphServiceClient graph, string value, string tag = Tag)
    {
        var page = await graph.Me.Events.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{tag}' and ep/value eq '{value}')";
                request.QueryParameters.Expand = [$"singleValueExtendedProperties($filter=id eq '{tag}')"];
                request.QueryParameters.Orderby = ["start/dateTime"];
                request.QueryParameters.Top = 50;
            },
            RunningSandbox.Cancellation);
        return page!.Value!;
    }
}
