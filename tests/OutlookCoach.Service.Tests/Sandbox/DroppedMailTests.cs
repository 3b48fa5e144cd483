using System.Net;
using System.Text;

namespace OutlookCoach.Service.Tests.Sandbox;

public sealed class DroppedMailTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    [Fact]
    public async Task A_dropped_letter_is_in_the_mailbox_at_once_and_only_once()
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();

        using var first = await sandbox.Drop(ALetter.Saying("Hello", "Dropped"));
        using var second = await sandbox.Drop(ALetter.Saying("Hello", "Dropped"));

        var messages = (await sandbox.Get("/v1.0/me/messages?$select=subject"))["value"]!.AsArray();
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal((string?)(await RunningSandbox.Json(first))["id"], (string?)Assert.Single(messages)!["id"]);
    }

    [Fact]
    public async Task A_file_put_into_the_mail_folder_appears_and_one_taken_out_disappears()
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();
        var before = await sandbox.Get("/v1.0/me/messages");

        ALetter.PutInto(sandbox.Options.MailFolder, "new.eml", ALetter.Saying("Hello"));
        var between = await sandbox.Get("/v1.0/me/messages");
        File.Delete(Path.Combine(sandbox.Options.MailFolder, "new.eml"));
        var after = await sandbox.Get("/v1.0/me/messages");

        Assert.Equal([0, 1, 0], new[] { before, between, after }.Select(page => page["value"]!.AsArray().Count));
    }

    public static TheoryData<byte[], string> NoLetters => new()
    {
        { [], "empty" },
        { Encoding.UTF8.GetBytes("nope"), ".eml" },
        { Encoding.UTF8.GetBytes("<html><body>A web page</body></html>"), ".eml" },
        { Encoding.UTF8.GetBytes("# Notes\n\nnot: a mail\n"), ".eml" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "binary" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], ".msg" },
    };

    [Theory]
    [MemberData(nameof(NoLetters))]
    public async Task A_file_that_is_no_mail_is_refused_with_a_sentence_and_not_kept(byte[] file, string word)
    {
        var sandbox = shared.Running;

        using var answer = await sandbox.Drop(file);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(word, (string?)(await RunningSandbox.Json(answer))["error"]!["message"], StringComparison.Ordinal);
        Assert.Empty((await sandbox.Get("/v1.0/me/messages"))["value"]!.AsArray());
    }

    [Fact]
    public async Task A_letter_over_25_mb_is_refused_with_a_sentence()
    {
        await using var sandbox = await RunningSandbox.Start();

        using var answer = await sandbox.Drop(ALetter.Saying(new string('x', OutlookCoach.Sandbox.SandboxApp.LargestLetter)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("25 MB", (string?)(await RunningSandbox.Json(answer))["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_in_the_folder_does_not_hide_the_others()
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();
        ALetter.PutInto(sandbox.Options.MailFolder, "broken.eml", [0, 1, 2]);
        ALetter.PutInto(sandbox.Options.MailFolder, "good.eml", ALetter.Saying("Hello"));

        var messages = await sandbox.Get("/v1.0/me/messages");

        Assert.Single(messages["value"]!.AsArray());
    }

    [Fact]
    public async Task The_age_of_a_letter_counts_from_the_start_of_the_sandbox()
    {
        await using var sandbox = await (await RunningSandbox.Start()).SignedIn();
        ALetter.PutInto(sandbox.Options.MailFolder, "a.eml", ALetter.Saying("Hello", extraHeaders: "X-Sandbox-Age-Hours: 3\r\n"));
        sandbox.Clock.Advance(TimeSpan.FromMinutes(30));

        var message = (await sandbox.Get("/v1.0/me/messages?$select=receivedDateTime,internetMessageHeaders"))["value"]![0]!;

        Assert.Equal("2026-06-01T09:00:00Z", (string?)message["receivedDateTime"]);
        Assert.DoesNotContain(message["internetMessageHeaders"]!.AsArray(), header => ((string)header!["name"]!).StartsWith("X-Sandbox", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Our_own_letters_all_open_with_invented_addresses()
    {
        var options = RunningSandbox.FreshOptions() with { MailFolder = Path.Combine(AppContext.BaseDirectory, "Mail") };
        await using var sandbox = await (await RunningSandbox.Start(options)).SignedIn();

        var letters = (await sandbox.Get("/v1.0/me/messages?$top=100"))["value"]!.AsArray();

        Assert.True(letters.Count >= 24);
        Assert.Equal(Directory.GetFiles(options.MailFolder, "*.eml").Length, letters.Count);
        Assert.All(letters, letter => Assert.EndsWith(".example", (string?)letter!["from"]!["emailAddress"]!["address"], StringComparison.Ordinal));
        Assert.All(letters, letter => Assert.NotEqual("", (string?)letter!["bodyPreview"]));
    }
}
