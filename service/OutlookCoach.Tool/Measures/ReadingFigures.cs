namespace OutlookCoach.Tool.Measures;

/// <summary>The figures of <c>coach measure readings</c>.</summary>
internal static class ReadingFigures
{
    private const string Rejection = "rejection";

    public static IEnumerable<Figure> Of(IReadOnlyList<LabelledMail> mails, IReadOnlyList<ReadingPrediction> predictions)
    {
        var pairs = mails.Zip(predictions).ToArray();
        var predicted = pairs.Count(pair => pair.Second.Label == Rejection);
        var actual = pairs.Count(pair => pair.First.Label == Rejection);
        var right = pairs.Count(pair => pair.First.Label == Rejection && pair.Second.Label == Rejection);
        return
        [
            new("mails", mails.Count),
            new("rejection.precision", Figures.Share(right, predicted)),
            new("rejection.recall", Figures.Share(right, actual)),
            new("rejection.f1", Figures.F1(right, predicted, actual)),
            new("rejection.falseAlarms", Figures.Share(predicted - right, mails.Count - actual)),
            new("label.accuracy", Accuracy(pairs, mail => mail.Label, found => found.Label)),
            new("stage.accuracy", Accuracy(pairs, mail => mail.Stage, found => Words.Of(found.Stage))),
            new("company.match", Match(pairs, mail => mail.Company, found => found.Company)),
            new("role.match", Match(pairs, mail => mail.Role, found => found.Role)),
            new("signals.f1", SignalsF1(pairs)),
            new("senderKind.accuracy", Accuracy(pairs, mail => mail.SenderKind, found => found.SenderKind)),
            new("language.accuracy", Accuracy(pairs, mail => mail.Language, found => found.Language)),
        ];
    }

    private static double? Accuracy(
        IEnumerable<(LabelledMail Mail, ReadingPrediction Found)> pairs, Func<LabelledMail, string?> label, Func<ReadingPrediction, string> found) =>
        Figures.Share(pairs.Where(pair => label(pair.Mail) is not null).ToArray(), pair => label(pair.Mail) == found(pair.Found));

    private static double? Match(
        IEnumerable<(LabelledMail Mail, ReadingPrediction Found)> pairs, Func<LabelledMail, string?> label, Func<ReadingPrediction, string?> found) =>
        Figures.Share(
            pairs.Where(pair => !string.IsNullOrWhiteSpace(label(pair.Mail))).ToArray(),
            pair => NameMatch.Same(label(pair.Mail)!, found(pair.Found)));

    private static double? SignalsF1(IEnumerable<(LabelledMail Mail, ReadingPrediction Found)> pairs)
    {
        var labelled = pairs.Where(pair => pair.Mail.Signals is not null).ToArray();
        return Figures.F1(
            labelled.Sum(pair => pair.Mail.Signals!.Intersect(pair.Found.Signals).Count()),
            labelled.Sum(pair => pair.Found.Signals.Count),
            labelled.Sum(pair => pair.Mail.Signals!.Distinct().Count()));
    }
}
