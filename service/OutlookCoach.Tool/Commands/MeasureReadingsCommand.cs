using OutlookCoach.Tool.Measures;

namespace OutlookCoach.Tool.Commands;

/// <summary><c>coach measure readings</c>: how well mail is read, on labelled mail.</summary>
internal static class MeasureReadingsCommand
{
    public static int Run(Call call)
    {
        var mails = LabelledFile.Read<LabelledMail>(call);
        var watch = new Watch(call.Time);
        var predictions = mails.Select(mail => ReadingPrediction.Of(mail, watch.Time(() => call.Coach.Read(mail.ToMessage())))).ToArray();
        LabelledFile.Write(call, predictions);
        Figures.Print(call, [.. ReadingFigures.Of(mails, predictions), new Figure("perSecond", watch.PerSecond(mails.Count))]);
        return ExitCodes.Done;
    }
}
