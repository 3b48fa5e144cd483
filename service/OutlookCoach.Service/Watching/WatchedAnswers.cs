using System.Diagnostics;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tone;
using OutlookCoach.Service.Reminders;

namespace OutlookCoach.Service.Watching;

/// <summary>Says of an answer what kind it was, and counts it. Looks at kinds alone, which are our own words.</summary>
public sealed class WatchedAnswers : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        // What answers one of two ways comes wrapped.
        var one = answer is INestedHttpResult { Result: var within } ? within : answer;
        switch ((one as IValueHttpResult)?.Value)
        {
            case Reading reading:
                Told(reading);
                break;
            // Only /api/readings answers so: the mail was read just now.
            case Reply { Reading: var reading } when one != answer:
                Told(reading);
                break;
            case ToneReport report:
                Told(report);
                break;
            case AddResults added:
                Told(added);
                break;
        }

        return answer;
    }

    private static void Told(Reading reading)
    {
        var outcome = reading.Outcome.ToString();
        var certainty = reading.Certainty.ToString();
        Activity.Current?.SetTag(Telemetry.Outcome, outcome).SetTag(Telemetry.Certainty, certainty);
        Telemetry.Readings.Add(1, new(Telemetry.Outcome, outcome), new(Telemetry.Certainty, certainty));
    }

    private static void Told(ToneReport report)
    {
        Activity.Current?.SetTag(Telemetry.Findings, report.Findings.Count);
        Telemetry.Checks.Add(1, new KeyValuePair<string, object?>(Telemetry.Result, report.Findings.Count > 0 ? "findings" : "none"));
    }

    private static void Told(AddResults added)
    {
        foreach (var group in added.Results.GroupBy(result => result.Status))
        {
            var status = group.Key.ToString();
            Activity.Current?.SetTag(Telemetry.Reminders + status, group.Count());
            Telemetry.Added.Add(group.Count(), new KeyValuePair<string, object?>(Telemetry.Result, status));
        }
    }
}
