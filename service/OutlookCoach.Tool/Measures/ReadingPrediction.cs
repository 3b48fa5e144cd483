using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Tool.Measures;

/// <summary>What was read in a labelled mail, in the labels' words.</summary>
internal sealed record ReadingPrediction(string Id, string Label, Outcome Outcome, Certainty Certainty, Stage Stage)
{
    public string? Company { get; init; }
    public string? Role { get; init; }
    public required string SenderKind { get; init; }
    public required IReadOnlyList<string> Signals { get; init; }
    public required string Language { get; init; }

    public static ReadingPrediction Of(LabelledMail mail, Reading reading) =>
        new(mail.Id, LabelWords.Label(reading.Outcome, reading.Certainty), reading.Outcome, reading.Certainty, reading.Stage.Value)
        {
            Company = reading.Company?.Value,
            Role = reading.Role?.Value,
            SenderKind = LabelWords.SenderKinds[reading.Sender.Kind],
            Signals = [.. reading.Signals.Where(IsLabelled).Select(signal => LabelWords.Signals[signal.Kind]).Distinct()],
            Language = reading.Language,
        };

    // An opening without a date has no label.
    private static bool IsLabelled(Signal signal) =>
        LabelWords.Signals.ContainsKey(signal.Kind) && (signal.Kind != SignalKind.FutureOpening || signal.Date is not null);
}
