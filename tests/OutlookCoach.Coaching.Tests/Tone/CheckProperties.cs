using CsCheck;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Tone;

/// <summary>What holds for every text, whatever it says.</summary>
public sealed class CheckProperties
{
    private static readonly string[] None = [];

    private static readonly Situation Known = new() { Name = "Priya Shah", Company = "Northwind", Stage = Stage.Application, Outcome = Outcome.Cancelled, HasAttachment = false, People = ["Dana Field", ""] };

    [Fact]
    public void A_report_on_any_code_units_holds_together() => AnyText.Unicode.Sample(HoldsTogether, iter: 3000);

    [Fact]
    public void A_report_on_any_examples_joined_holds_together() => AnyText.Examples("tone").Sample(HoldsTogether, iter: 3000);

    [Fact]
    public void A_report_on_thanks_asks_and_cries_joined_holds_together() =>
        Gen.OneOf(AnyText.Examples("elements"), AnyText.Examples("care/crisis"), AnyText.Examples("slips")).Sample(HoldsTogether, iter: 1500);

    [Theory]
    [InlineData("thank you ")]
    [InlineData("not ")]
    [InlineData("\"")]
    [InlineData("[")]
    [InlineData("<a ")]
    [InlineData("I'd've'd'")]
    [InlineData("A. ")]
    [InlineData("LOUD WORDS ")]
    [InlineData("please please reconsider you wasted my time ")]
    [InlineData("\n>")]
    [InlineData("Kind regards,\n")]
    [InlineData("\uD83D")]
    public void Two_hundred_kilobytes_of_the_same_are_answered(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200_000 / part.Length));

        var report = TheCoach.Instance.Check(text, Known);

        Assert.NotEmpty(report.Summary);
    }

    private static bool HoldsTogether(string text)
    {
        var report = TheCoach.Instance.Check(text, Known);
        var again = TheCoach.Instance.Check(text, Known);

        return report.Findings.All(finding => IsInside(finding, text))
            && DoNotOverlapWithinAKind(report.Findings)
            && report.Findings.Select(finding => finding.Start).SequenceEqual(report.Findings.Select(finding => finding.Start).Order())
            && Shown(report) == Shown(again)
            && report.Score.Equals(again.Score)
            && double.IsFinite(report.Score)
            && report.Summary.Length > 0
            && report.LengthSays.Length > 0
            && (report.Care is null || report.Findings.Count == 0);
    }

    private static string Shown(ToneReport report) => System.Text.Json.JsonSerializer.Serialize(report);

    private static bool IsInside(Finding finding, string text) =>
        finding.Start >= 0 && finding.Length >= 0 && finding.Start + finding.Length <= text.Length && (finding.Length > 0 || finding.Start == 0);

    private static bool DoNotOverlapWithinAKind(IReadOnlyList<Finding> findings) =>
        findings.Where(finding => finding.Length > 0).GroupBy(finding => finding.Kind).All(kind =>
            kind.Zip(kind.Skip(1)).All(pair => pair.First.Start + pair.First.Length <= pair.Second.Start));

    // Lists are compared by what they hold.
    private static (Finding, string) Comparable(Finding finding) => (finding with { Also = None }, string.Join(',', finding.Also));
}
