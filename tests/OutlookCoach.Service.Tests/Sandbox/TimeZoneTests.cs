namespace OutlookCoach.Service.Tests.Sandbox;

public sealed class TimeZoneTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    [Theory]
    [InlineData("2026-01-09T09:00:00", "Europe/Berlin", "2026-01-09T08:00:00.0000000")]
    [InlineData("2026-07-09T09:00:00", "W. Europe Standard Time", "2026-07-09T07:00:00.0000000")]
    [InlineData("2026-07-09T09:00:00.0000000", "India Standard Time", "2026-07-09T03:30:00.0000000")]
    [InlineData("2026-07-09T09:00", "Asia/Kathmandu", "2026-07-09T03:15:00.0000000")]
    [InlineData("2026-01-09T09:00:00", "Pacific/Chatham", "2026-01-08T19:15:00.0000000")]
    [InlineData("2026-03-29T02:30:00", "Europe/Berlin", "2026-03-29T01:30:00.0000000")] // skipped by the clocks: it is 03:30 then
    [InlineData("2026-03-29T03:30:00", "Europe/Berlin", "2026-03-29T01:30:00.0000000")]
    [InlineData("2026-10-25T02:30:00", "Europe/Berlin", "2026-10-25T01:30:00.0000000")] // comes twice: the second, on winter time
    [InlineData("2026-10-04T02:15:00", "Australia/Lord_Howe", "2026-10-03T15:45:00.0000000")] // clocks go by half an hour
    [InlineData("2026-07-09T09:00:00Z", "Europe/Berlin", "2026-07-09T09:00:00.0000000")]
    public async Task A_local_time_becomes_the_right_instant(string local, string zone, string utc)
    {
        var sandbox = shared.Running;
        var time = new { dateTime = local, timeZone = zone };

        using var answer = await sandbox.Post("/v1.0/me/events", new { subject = "x", start = time, end = time });

        var made = await RunningSandbox.Json(answer);
        Assert.Equal(utc, (string?)made["start"]!["dateTime"]);
        Assert.Equal(zone, (string?)made["originalStartTimeZone"]);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T03:00:00.0000000")]
    [InlineData("India Standard Time", "2026-03-29T06:30:00.0000000")]
    [InlineData("UTC", "2026-03-29T01:00:00.0000000")]
    public async Task An_instant_is_shown_on_the_clocks_of_the_zone_asked_for(string zone, string local)
    {
        var sandbox = shared.Running;
        var time = new { dateTime = "2026-03-29T01:00:00", timeZone = "UTC" };
        using var answer = await sandbox.Post("/v1.0/me/events", new { subject = "x", start = time, end = time });

        var id = Uri.EscapeDataString((string)(await RunningSandbox.Json(answer))["id"]!);

        var shown = await sandbox.Get($"/v1.0/me/events/{id}", $"outlook.timezone=\"{zone}\"");

        Assert.Equal(local, (string?)shown["start"]!["dateTime"]);
        Assert.Equal(zone, (string?)shown["start"]!["timeZone"]);
    }

    [Fact]
    public async Task A_preference_for_an_unknown_zone_is_a_bad_request()
    {
        var sandbox = shared.Running;

        var answer = await sandbox.Get("/v1.0/me/events", "outlook.timezone=\"Mars/Olympus\"");

        Assert.Equal("TimeZoneNotSupportedException", (string?)answer["error"]!["code"]);
    }

    [Fact]
    public async Task The_graph_client_reads_the_mailbox_settings()
    {
        await using var sandbox = await RunningSandbox.Start();

        var settings = await sandbox.Graph().Me.MailboxSettings.GetAsync(
            request => request.QueryParameters.Select = ["timeZone", "workingHours", "language"], RunningSandbox.Cancellation);

        Assert.Equal("GMT Standard Time", settings!.TimeZone);
        Assert.Equal("GMT Standard Time", settings.WorkingHours!.TimeZone!.Name);
        Assert.Equal(new Microsoft.Kiota.Abstractions.Time(9, 0, 0), settings.WorkingHours.StartTime);
        Assert.Equal(5, settings.WorkingHours.DaysOfWeek!.Count);
        Assert.Equal("en-GB", settings.Language!.Locale);
    }

    [Fact]
    public async Task Changed_settings_hold_and_unknown_ones_are_refused()
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();

        using var changed = await sandbox.Http.PatchAsync("/v1.0/me/mailboxSettings", Json("""{"timeZone":"India Standard Time","workingHours":{"startTime":"08:00:00.0000000"}}"""), RunningSandbox.Cancellation);
        using var zone = await sandbox.Http.PatchAsync("/v1.0/me/mailboxSettings", Json("""{"timeZone":"Nowhere"}"""), RunningSandbox.Cancellation);
        using var hours = await sandbox.Http.PatchAsync("/v1.0/me/mailboxSettings", Json("""{"workingHours":{"endTime":"07:00"}}"""), RunningSandbox.Cancellation);

        var settings = await sandbox.Get("/v1.0/me/mailboxSettings");
        Assert.Equal((200, 400, 400), ((int)changed.StatusCode, (int)zone.StatusCode, (int)hours.StatusCode));
        Assert.Equal("India Standard Time", (string?)settings["timeZone"]);
        Assert.Equal("08:00:00.0000000", (string?)settings["workingHours"]!["startTime"]);
    }

    private static StringContent Json(string text) => new(text, System.Text.Encoding.UTF8, "application/json");
}
