using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OutlookCoach.Service.Tests.Leaks;

/// <summary>Listens to every trace and every measurement of the process, as an operator's telemetry might.</summary>
internal sealed class Overheard : IDisposable
{
    private readonly ConcurrentQueue<string> traces = new();
    private readonly ConcurrentQueue<string> measurements = new();
    private readonly ActivityListener activities;
    private readonly MeterListener meters;

    public Overheard()
    {
        activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => traces.Enqueue(Told(activity)),
        };
        ActivitySource.AddActivityListener(activities);
        meters = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<double>(Measured);
        meters.SetMeasurementEventCallback<long>(Measured);
        meters.SetMeasurementEventCallback<int>(Measured);
        meters.Start();
    }

    public IReadOnlyList<string> Traces => [.. traces];

    public IReadOnlyList<string> Measurements => [.. measurements];

    public void Dispose()
    {
        activities.Dispose();
        meters.Dispose();
    }

    private void Measured<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
        measurements.Enqueue($"{instrument.Meter.Name} {instrument.Name} {Told(tags.ToArray())}");

    private static string Told(Activity activity) =>
        $"{activity.Source.Name} {activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {activity.TraceStateString} {Told(activity.TagObjects)} {string.Join(' ', activity.Events.Select(item => item.Name + " " + Told(item.Tags)))}";

    private static string Told(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));
}
