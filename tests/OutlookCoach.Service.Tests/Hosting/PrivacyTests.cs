using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Hosting;

public sealed class PrivacyTests(RunningSandbox sandbox)
{
    private const string Marker = "zq7marker";

    [Fact]
    public async Task No_word_that_is_sent_reaches_a_log()
    {
        using var app = new CoachApp(sandbox).With("Logging:LogLevel:Default", "Trace");
        using var http = app.SignedIn();
        var reading = Samples.Reading with { Company = new(Marker), Message = new(Marker, Marker, null) };
        var items = new[] { Samples.Item($"{Marker}-key", Marker) };
        (HttpMethod Method, string Path, object Body)[] calls =
        [
            (HttpMethod.Post, "/api/readings", new { message = new { subject = Marker, text = $"Dear {Marker}", from = new { name = Marker, address = $"{Marker}@b.example" } } }),
            (HttpMethod.Post, "/api/readings", new { message = new { html = $"<p>{Marker}</p>" }, nonsense = Marker, messageId = Marker }),
            (HttpMethod.Post, "/api/replies", new { reading, choices = new { personalDetail = Marker, yourName = Marker } }),
            (HttpMethod.Post, "/api/tone", new { text = $"Thank you, {Marker}. You wasted my time." }),
            (HttpMethod.Post, "/api/tone", $"{Marker} is not a request"),
            (HttpMethod.Post, "/api/plans", new { reading }),
            (HttpMethod.Post, "/api/reminders", new { timeZone = "UTC", items }),
            (HttpMethod.Post, "/api/messages/unknown/draft", new { text = Marker }),
            (HttpMethod.Patch, "/api/reminders/unknown", new { title = Marker }),
            (HttpMethod.Delete, $"/api/reminders?key={Marker}-key", new { }),
        ];

        foreach (var (method, path, body) in calls)
        {
            using var response = await http.SendJsonAsync(method, path, body);
        }

        Assert.NotEmpty(app.Logs.Lines);
        Assert.DoesNotContain(app.Logs.Lines, line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(app.Logs.Lines, line => line.Contains(sandbox.Token.Split('.')[1][..20], StringComparison.Ordinal));
    }
}
