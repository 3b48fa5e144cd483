using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OutlookCoach.Service.Watching;

/// <summary>The names under which this service is watched, as service/docs/watching.md lists them: ids, kinds and counts, never a word of anybody.</summary>
public static class Telemetry
{
    /// <summary>Of the traces and of the measurements.</summary>
    public const string Name = "OutlookCoach";

    public const string Method = "http.request.method";
    public const string Route = "http.route";
    public const string Status = "http.response.status_code";
    public const string Error = "error.type";
    public const string RequestId = "outlookcoach.request.id";
    public const string Problem = "outlookcoach.problem";
    public const string Outcome = "outlookcoach.outcome";
    public const string Certainty = "outlookcoach.certainty";
    public const string Findings = "outlookcoach.findings";
    public const string Reminders = "outlookcoach.reminders.";
    public const string Result = "outlookcoach.result";
    public const string GraphAttempts = "outlookcoach.graph.attempts";

    public static readonly ActivitySource Traces = new(Name);

    private static readonly Meter Meter = new(Name);

    /// <summary>Each attempt to ask Microsoft Graph, in seconds.</summary>
    public static readonly Histogram<double> GraphDuration = Meter.CreateHistogram<double>("outlookcoach.graph.duration", "s", "One attempt to ask Microsoft Graph.");

    /// <summary>Each attempt to ask whoever signs people in, in seconds.</summary>
    public static readonly Histogram<double> SignInDuration = Meter.CreateHistogram<double>("outlookcoach.sign_in.duration", "s", "One attempt to ask whoever signs people in.");

    /// <summary>Mails and calls that were read.</summary>
    public static readonly Counter<long> Readings = Meter.CreateCounter<long>("outlookcoach.readings", "{reading}", "Mails and calls that were read.");

    /// <summary>Drafts whose tone was checked.</summary>
    public static readonly Counter<long> Checks = Meter.CreateCounter<long>("outlookcoach.checks", "{check}", "Drafts whose tone was checked.");

    /// <summary>Reminders that were asked for, by what became of each.</summary>
    public static readonly Counter<long> Added = Meter.CreateCounter<long>("outlookcoach.reminders", "{reminder}", "Reminders that were asked for.");
}
