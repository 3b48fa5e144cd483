using System.Text;
using Ical.Net;
using Microsoft.Extensions.Time.Testing;
using OutlookCoach.Service.Reminders;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Reminders;

public sealed class CalendarFileTests(RunningSandbox sandbox)
{
    private const string Person = "tenant|person";
    private static readonly DateTimeOffset Now = new(2027, 1, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_file_comes_without_a_word_to_the_mailbox()
    {
        using var graph = new Graph.FakeGraph(sandbox);

        using var response = await graph.Http.SendJsonAsync(HttpMethod.Post, "/api/reminders/file", Samples.Add("a", "b"));

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, text);
        Assert.Equal("text/calendar; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("keep-in-touch.ics", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(2, Read(text).Events.Count);
        Assert.Empty(graph.Asked);
    }

    [Fact]
    public void An_event_is_private_free_fifteen_minutes_long_and_invites_nobody()
    {
        var made = Assert.Single(Read(Save(Samples.Add("a"))).Events);

        Assert.Equal("Write to Maria", made.Summary);
        Assert.Equal("Say hello.", made.Description);
        Assert.Equal("PRIVATE", made.Class);
        Assert.Equal(TransparencyType.Transparent, made.Transparency);
        Assert.Equal(["OutlookCoach"], made.Categories);
        Assert.Empty(made.Attendees);
        Assert.Null(made.Organizer);
        Assert.Equal(new DateTime(2027, 3, 1, 9, 30, 0, DateTimeKind.Unspecified), made.Start!.Value);
        Assert.Equal(new DateTime(2027, 3, 1, 9, 45, 0, DateTimeKind.Unspecified), made.End!.Value);
        var alarm = Assert.Single(made.Alarms);
        Assert.Equal(AlarmAction.Display, alarm.Action);
        Assert.Contains("TRIGGER:P0D\r\n", Save(Samples.Add("a")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "2027-03-01T08:30:00Z", "2027-07-01T07:30:00Z")]
    [InlineData("Eastern Standard Time", "2027-03-01T14:30:00Z", "2027-07-01T13:30:00Z")]
    [InlineData("Asia/Kolkata", "2027-03-01T04:00:00Z", "2027-07-01T04:00:00Z")]
    [InlineData("Europe/London", "2027-03-01T09:30:00Z", "2027-07-01T08:30:00Z")]
    [InlineData("Etc/GMT-2", "2027-03-01T07:30:00Z", "2027-07-01T07:30:00Z")]
    [InlineData("UTC", "2027-03-01T09:30:00Z", "2027-07-01T09:30:00Z")]
    public void A_wall_time_is_that_time_in_winter_and_in_summer(string zone, string winter, string summer)
    {
        var march = Samples.Item("a");
        var file = Save(new AddRequest(zone, [march, march with { Key = "b", Start = march.Start.AddMonths(4) }]));

        Assert.Equal([winter, summer], Read(file).Events.Select(made => made.Start!.AsUtc.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_named_zone_brings_its_rules_along()
    {
        var file = Save(Samples.Add("a"));

        Assert.Contains("DTSTART;TZID=Europe/Berlin:20270301T093000", file, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin", file, StringComparison.Ordinal);
        Assert.Contains("BEGIN:DAYLIGHT", file, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_items_give_the_same_bytes_and_the_same_ids_on_any_day()
    {
        Assert.Equal(Save(Samples.Add("a", "b")), Save(Samples.Add("a", "b")));
        Assert.Equal(Ids(Samples.Add("a", "b"), Person, Now), Ids(Samples.Add("a", "b"), Person, Now.AddDays(9)));
        Assert.Equal(2, Ids(Samples.Add("a", "b"), Person, Now).Distinct().Count());
        Assert.NotEqual(Ids(Samples.Add("a"), Person, Now), Ids(Samples.Add("a"), "tenant|other", Now));
    }

    [Fact]
    public void A_reminder_that_was_moved_keeps_its_id()
    {
        var request = Samples.Add("a");

        var moved = request with { Items = [request.Items[0] with { Start = request.Items[0].Start.AddDays(3) }] };

        Assert.Equal(Ids(request, Person, Now), Ids(moved, Person, Now));
    }

    [Theory]
    [InlineData("Say hello; then, \"wait\" \\ and\nask: how?")]
    [InlineData("BEGIN:VEVENT\r\nATTENDEE:mailto:somebody@example.com\r\nEND:VEVENT")]
    [InlineData("Grüße 🙂 あいさつ — Zażółć gęślą jaźń, the rest of a line that is long enough to be folded more than once 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂")]
    [InlineData("\u0000\u0007bell\u001b[31m and \ud800 half")]
    public void Words_of_any_kind_stay_words(string words)
    {
        var request = new AddRequest("Europe/Berlin", [Samples.Item("a", words) with { Body = words, Note = words }]);

        var file = Save(request);

        var made = Assert.Single(Read(file).Events);
        Assert.Empty(made.Attendees);
        Assert.Equal(FoldedText.Safe($"{words}\n\n{words}\n({words.Length}/200)"), made.Description!.ReplaceLineEndings("\n"));
        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain(file.Replace("\r\n", "", StringComparison.Ordinal), char.IsControl);
    }

    [Fact]
    public async Task What_no_calendar_takes_is_refused_as_it_is_for_the_mailbox()
    {
        using var app = new CoachApp(sandbox);
        using var http = app.SignedIn();

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/reminders/file", Samples.Add("a") with { TimeZone = "Nowhere/Here" });

        Assert.Equal("bad_request", (await response.ProblemAsync()).Code);
    }

    [Fact]
    public async Task A_file_is_for_those_who_are_signed_in()
    {
        using var app = new CoachApp(sandbox);
        using var http = app.CreateClient();

        using var response = await http.SendJsonAsync(HttpMethod.Post, "/api/reminders/file", Samples.Add("a"));

        Assert.Equal(401, (int)response.StatusCode);
    }

    private static string Save(AddRequest request) => new CalendarFile(new FakeTimeProvider(Now)).Of(request, Person);

    private static Calendar Read(string file) => Calendar.Load(file)!;

    private static string[] Ids(AddRequest request, string person, DateTimeOffset now) =>
        [.. Read(new CalendarFile(new FakeTimeProvider(now)).Of(request, person)).Events.Select(made => made.Uid!)];
}
