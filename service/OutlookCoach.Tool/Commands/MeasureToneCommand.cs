using OutlookCoach.Coaching.Tone;
using OutlookCoach.Tool.Measures;

namespace OutlookCoach.Tool.Commands;

/// <summary><c>coach measure tone</c>: how well drafts are judged, on labelled drafts.</summary>
internal static class MeasureToneCommand
{
    public static int Run(Call call)
    {
        var drafts = LabelledFile.Read<LabelledDraft>(call);
        var watch = new Watch(call.Time);
        var predictions = drafts.Select(draft => TonePrediction.Of(draft, watch.Time(() => call.Coach.Check(draft.Text, new Situation())))).ToArray();
        LabelledFile.Write(call, predictions);
        Figures.Print(call, [.. ToneFigures.Of(drafts, predictions), new Figure("perSecond", watch.PerSecond(drafts.Count))]);
        return ExitCodes.Done;
    }
}
