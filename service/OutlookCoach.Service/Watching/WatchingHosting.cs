using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OutlookCoach.Service.Watching;

/// <summary>Sends traces and measurements to a collector, when the operator names one.</summary>
public static class WatchingHosting
{
    /// <summary>By OpenTelemetry's own name; its other variables work as well.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    // The host's own measurements name routes and counts alone. Its traces name paths, so they are not among ours.
    private static readonly string[] Meters = [Telemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    public static void AddWatching(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("outlookcoach", serviceVersion: typeof(WatchingHosting).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(traces => traces.AddSource(Telemetry.Name).AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter());
    }
}
