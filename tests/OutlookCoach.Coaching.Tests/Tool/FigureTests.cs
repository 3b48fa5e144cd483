using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tone;
using OutlookCoach.Tool.Measures;

namespace OutlookCoach.Coaching.Tests.Tool;

/// <summary>The figures, worked out by hand.</summary>
public sealed class FigureTests
{
    [Fact]
    public void Readings_are_counted_only_where_there_is_a_label()
    {
        LabelledMail[] mails =
        [
            Mail("1", "rejection") with { Stage = "interview", Company = "Northwind GmbH", Role = "Nurse", Signals = ["keep_on_file", "stay_in_touch"], SenderKind = "person" },
            Mail("2", "rejection") with { Stage = "final", Signals = [] },
            Mail("3", "other"),
            Mail("4", "interview"),
        ];
        ReadingPrediction[] found =
        [
            Found("1", "rejection", Stage.Interview) with { Company = "NORTHWIND", Role = "Baker", Signals = ["keep_on_file", "no_feedback"], SenderKind = "person" },
            Found("2", "other", Stage.Interview),
            Found("3", "rejection", Stage.Unknown) with { Company = "Contoso" },
            Found("4", "interview", Stage.Unknown) with { Language = "de" },
        ];

        var figures = ReadingFigures.Of(mails, found).ToDictionary(figure => figure.Name, figure => figure.Value);

        Assert.Equal(4, figures["mails"]);
        Assert.Equal(0.5, figures["rejection.precision"]);
        Assert.Equal(0.5, figures["rejection.recall"]);
        Assert.Equal(0.5, figures["rejection.f1"]);
        Assert.Equal(0.5, figures["rejection.falseAlarms"]);
        Assert.Equal(0.5, figures["label.accuracy"]);
        Assert.Equal(0.5, figures["stage.accuracy"]);
        Assert.Equal(1, figures["company.match"]);
        Assert.Equal(0, figures["role.match"]);
        Assert.Equal(0.5, figures["signals.f1"]);
        Assert.Equal(1, figures["senderKind.accuracy"]);
        Assert.Equal(0.75, figures["language.accuracy"]);
    }

    [Fact]
    public void Drafts_are_ordered_by_score_and_a_tie_counts_half()
    {
        LabelledDraft[] drafts =
        [
            Draft("a", "flawed", "bitter", "pushy"),
            Draft("b", "flawed", "bitter"),
            Draft("c", "flawed", "passive_aggressive"),
            Draft("d", "gracious"),
        ];
        TonePrediction[] found =
        [
            Judged("a", "flawed", 2, "bitter"),
            Judged("b", "gracious", 1),
            Judged("c", "flawed", 0.5, "backhanded"),
            Judged("d", "flawed", 1, "pushy"),
        ];

        var figures = ToneFigures.Of(drafts, found).ToDictionary(figure => figure.Name);

        Assert.Equal(0.5, figures["tone.accuracy"].Value);
        Assert.Equal(1.0 / 3, figures["tone.balancedAccuracy"].Value);
        Assert.Equal(0.5, figures["tone.auc"].Value);
        Assert.Equal(1, figures["gracious.flagged"].Value);
        Assert.Equal(new Figure("kind.bitter.recall", 0.5, 2), figures["kind.bitter.recall"]);
        Assert.Equal(new Figure("kind.passiveAggressive.recall", 1, 1), figures["kind.passiveAggressive.recall"]);
        Assert.Equal(new Figure("kind.pushy.recall", 0, 1), figures["kind.pushy.recall"]);
        Assert.DoesNotContain("kind.slip.recall", figures.Keys);
    }

    [Theory]
    [InlineData(Outcome.NotSelected, Certainty.Sure, "rejection")]
    [InlineData(Outcome.PositionFilled, Certainty.Probable, "rejection")]
    [InlineData(Outcome.OfferWithdrawn, Certainty.Unsure, "other")]
    [InlineData(Outcome.Reopened, Certainty.Sure, "interview")]
    [InlineData(Outcome.OnHold, Certainty.Sure, "other")]
    [InlineData(Outcome.Receipt, Certainty.Probable, "receipt")]
    public void An_outcome_has_one_label(Outcome outcome, Certainty certainty, string label)
    {
        var answer = LabelWords.Label(outcome, certainty);

        Assert.Equal(label, answer);
    }

    private static LabelledMail Mail(string id, string label) => new() { Id = id, Body = "", Label = label, Language = "en" };

    private static ReadingPrediction Found(string id, string label, Stage stage) =>
        new(id, label, Outcome.Other, Certainty.Sure, stage) { SenderKind = "unknown", Signals = [], Language = "en" };

    private static LabelledDraft Draft(string id, string label, params string[] flaws) => new() { Id = id, Text = "", Label = label, Flaws = flaws };

    private static TonePrediction Judged(string id, string label, double score, params string[] kinds) =>
        new(id, label, score, kinds, [.. kinds.Select(kind => new PredictedFinding(kind, Weight.Medium, 0, 0, null))]);
}
