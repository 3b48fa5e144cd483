using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using OutlookCoach.Service.Tests.Leaks;
using OutlookCoach.Service.Tests.Manifest;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Watching;

/// <summary>What leaves the service for a collector: only when one is named, under the documented names, and no word of anybody.</summary>
[Collection(nameof(Overheard))]
public sealed class ExportTests(RunningSandbox sandbox)
{
    private const int Patience = 60_000;
    private static readonly string Page = File.ReadAllText(Path.Combine(ManifestFile.Root, "service", "docs", "watching.md"));

    [Fact]
    public void Without_a_collector_nothing_is_recorded()
    {
        using var app = new CoachApp(sandbox);

        Assert.Null(app.Services.GetService<TracerProvider>());
        Assert.Null(app.Services.GetService<MeterProvider>());
    }

    [Fact]
    public async Task What_is_exported_names_routes_and_kinds_and_no_word_of_anybody()
    {
        await using var collector = await Collector.StartAsync();
        await using (var app = Exporting(collector))
        {
            await CallAllAsync(app);
            Assert.True(app.Services.GetRequiredService<TracerProvider>().ForceFlush(Patience) && app.Services.GetRequiredService<MeterProvider>().ForceFlush(Patience));
        }

        Assert.Null(Markers.In(collector.Traces, sandbox.Token));
        Assert.Null(Markers.In(collector.Measurements, sandbox.Token));
        Assert.All(Documented("### Traces"), name => Assert.Contains(name, collector.Traces, StringComparison.Ordinal));
        Assert.All(Documented("### Measurements"), name => Assert.Contains(name, collector.Measurements, StringComparison.Ordinal));
        Assert.Contains("POST /api/tone", collector.Traces, StringComparison.Ordinal);
        Assert.Contains("graph GET me/messages/{id}", collector.Traces, StringComparison.Ordinal);
        Assert.Contains("POST /api/messages/{id}/draft", collector.Traces, StringComparison.Ordinal);
    }

    private CoachApp Exporting(Collector collector) => new CoachApp(sandbox)
        .With("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Url)
        .With("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
        .With("OTEL_EXPORTER_OTLP_TIMEOUT", $"{Patience}")
        .With("Limits:PersonBurst", "10000");

    private static async Task CallAllAsync(CoachApp app)
    {
        using var http = app.SignedIn();
        foreach (var (endpoint, calls) in MarkedCalls.ByEndpoint)
        {
            foreach (var (path, body) in calls)
            {
                var method = endpoint.Split(' ')[0];
                using var response = await http.SendJsonAsync(new HttpMethod(method == "ANY" ? "GET" : method), path, body ?? new { });
            }
        }

        using var added = await http.SendJsonAsync(HttpMethod.Post, "/api/reminders", Samples.Add("watched"));
        using var removed = await http.DeleteAsync(new Uri("/api/reminders?key=watched", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    /// <summary>The names in the first column of the table under this heading.</summary>
    private static IEnumerable<string> Documented(string heading)
    {
        var names = Page.Split(heading)[1].Split("\n#")[0].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).ToList();
        Assert.NotEmpty(names);
        return names;
    }
}
