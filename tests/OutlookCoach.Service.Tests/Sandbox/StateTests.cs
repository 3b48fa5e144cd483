using System.Net;

namespace OutlookCoach.Service.Tests.Sandbox;

public sealed class StateTests
{
    [Fact]
    public async Task Events_drafts_dropped_letters_and_spent_transactions_survive_a_restart()
    {
        var options = RunningSandbox.FreshOptions();
        await using (var before = await (await RunningSandbox.Start(options)).SignedIn())
        {
            using var dropped = await before.Drop(ALetter.Saying("Hello"));
            var id = Uri.EscapeDataString((string)(await RunningSandbox.Json(dropped))["id"]!);
            using var reply = await before.Post($"/v1.0/me/messages/{id}/createReply", new { Comment = "Thanks" });
            using var made = await before.Post("/v1.0/me/events", AnEvent("t-1"));
        }

        await using var after = await (await RunningSandbox.Start(options)).SignedIn();
        var messages = (await after.Get("/v1.0/me/messages"))["value"]!.AsArray();
        using var again = await after.Post("/v1.0/me/events", AnEvent("t-1"));
        var events = (await after.Get("/v1.0/me/events"))["value"]!.AsArray();

        Assert.Equal([false, true], messages.Select(message => (bool)message!["isDraft"]!).Order());
        Assert.Equal("Hold", (string?)Assert.Single(events)!["subject"]);
    }

    [Theory]
    [InlineData("{\"events\": [")]
    [InlineData("null")]
    [InlineData("{\"events\": null}")]
    [InlineData("[1, 2]")]
    [InlineData("")]
    public async Task A_damaged_state_is_kept_aside_and_the_sandbox_starts_fresh(string damaged)
    {
        var options = RunningSandbox.FreshOptions();
        Directory.CreateDirectory(options.StateFolder);
        await File.WriteAllTextAsync(Path.Combine(options.StateFolder, "state.json"), damaged, RunningSandbox.Cancellation);

        await using var sandbox = await (await RunningSandbox.Start(options)).SignedIn();
        using var made = await sandbox.Post("/v1.0/me/events", AnEvent("t-1"));

        var aside = Directory.GetFiles(options.StateFolder, "state.json.damaged-*").Single();
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(damaged, await File.ReadAllTextAsync(aside, RunningSandbox.Cancellation));
    }

    [Fact]
    public async Task Writers_at_once_lose_nothing_and_leave_no_unfinished_file()
    {
        var options = RunningSandbox.FreshOptions();
        await using (var sandbox = await (await RunningSandbox.Start(options)).SignedIn())
        {
            await Task.WhenAll(Enumerable.Range(0, 25).Select(async number =>
            {
                using var made = await sandbox.Post("/v1.0/me/events", AnEvent($"t-{number}"));
                Assert.Equal(HttpStatusCode.Created, made.StatusCode);
            }));
        }

        await using var after = await (await RunningSandbox.Start(options)).SignedIn();
        var events = await after.Get("/v1.0/me/events?$top=100");

        Assert.Equal(25, events["value"]!.AsArray().Count);
        Assert.Empty(Directory.GetFiles(options.StateFolder, "*.tmp"));
    }

    private static object AnEvent(string transaction) => new
    {
        subject = "Hold",
        transactionId = transaction,
        start = new { dateTime = "2026-07-08T09:00:00", timeZone = "UTC" },
        end = new { dateTime = "2026-07-08T09:15:00", timeZone = "UTC" },
    };
}
