namespace OutlookCoach.Coaching.Tests.Tool;

public sealed class MeasureTests
{
    private const string Mails = """
        {"id":"1","subject":"","from":"Priya Shah <priya@northwind.example>","body":"Dear Sam, thank you for applying for the role of Team Lead at Northwind. We have decided to move forward with another candidate. We will keep your CV on file. Kind regards, Priya Shah","label":"rejection","language":"en","company":"Northwind GmbH","stage":"application","signals":["keep_on_file"],"hard":true}
        {"id":"2","subject":"","from":"","body":"Your parcel could not be delivered today.","label":"other","language":"en"}

        """;

    private const string Drafts = """
        {"id":"a","text":"Hi Priya,\n\nThank you for letting me know. I enjoyed our talk about the roadmap. Please keep me in mind for similar roles.\n\nBest,\nSam","label":"gracious","flaws":[]}
        {"id":"b","text":"Hi Priya,\n\nPlease reconsider your decision. I demand another chance.\n\nSam","label":"flawed","flaws":["argues_decision","no_thanks"]}

        """;

    [Fact]
    public void Readings_are_measured_one_figure_a_line()
    {
        var run = ToolRun.Of("measure readings -", Trimmed(Mails));

        Assert.Equal(0, run.Code);
        Assert.Equal(
            [
                "mails", "rejection.precision", "rejection.recall", "rejection.f1", "rejection.falseAlarms", "label.accuracy", "stage.accuracy",
                "company.match", "role.match", "signals.f1", "senderKind.accuracy", "language.accuracy", "perSecond",
            ],
            run.Out.TrimEnd().Split('\n').Select(line => line.Split(':')[0]));
        Assert.StartsWith("mails: 2\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("role.match: n/a\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_are_measured_with_the_kinds_that_occur()
    {
        var run = ToolRun.Of("measure tone -", Trimmed(Drafts));

        Assert.Equal(0, run.Code);
        Assert.StartsWith("drafts: 2\ntone.accuracy: 1\ntone.balancedAccuracy: 1\ntone.auc: 1\ngracious.flagged: 0\nkind.arguesDecision.recall: 1 (1)\nkind.missingThanks.recall: 1 (1)\nperSecond: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Predictions_are_written_a_line_a_case()
    {
        var path = Path.GetTempFileName();

        ToolRun.Of($"measure readings - --out {path}", Trimmed(Mails));
        var readings = File.ReadAllLines(path);
        ToolRun.Of($"measure tone - --out {path}", Trimmed(Drafts));
        var drafts = File.ReadAllLines(path);
        File.Delete(path);

        Assert.StartsWith("{\"id\":\"1\",\"label\":\"rejection\",\"outcome\":\"notSelected\",\"certainty\":\"", readings[0], StringComparison.Ordinal);
        Assert.Contains("\"signals\":[\"keep_on_file\"],\"language\":\"en\"}", readings[0], StringComparison.Ordinal);
        Assert.Equal(2, readings.Length);
        Assert.StartsWith("{\"id\":\"b\",\"label\":\"flawed\",\"score\":", drafts[1], StringComparison.Ordinal);
        Assert.Contains("{\"kind\":\"arguesDecision\",\"weight\":\"strong\",\"start\":", drafts[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"2\"")]
    [InlineData("{\"id\":\"2\",\"body\":\"\",\"language\":\"en\"}")]
    [InlineData("{\"id\":\"2\",\"body\":\"\",\"label\":\"maybe\",\"language\":\"en\"}")]
    [InlineData("{\"id\":\"2\",\"body\":\"\",\"label\":\"other\",\"language\":\"en\",\"signals\":[\"smoke\"]}")]
    [InlineData("")]
    [InlineData("null")]
    public void A_line_that_cannot_be_read_is_named_and_nothing_is_measured(string line)
    {
        var run = ToolRun.Of("measure readings -", $"{Mails.Split('\n')[0]}\n{line}\n{Mails.Split('\n')[1]}\n");

        Assert.Equal(1, run.Code);
        Assert.Contains("Line 2 of - cannot be read", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("Northwind GmbH", "northwind", true)]
    [InlineData("Müller & Söhne", "Müller und Söhne", false)]
    [InlineData("Back-end Engineer", "Backend Engineer (Berlin)", true)]
    [InlineData("S.A.P. SE", "SAP", true)]
    [InlineData("Contoso", null, false)]
    [InlineData("Contoso", "!", false)]
    [InlineData("AG", "AG", true)]
    public void Names_match_by_letters_and_digits(string label, string? found, bool same)
    {
        var answer = OutlookCoach.Tool.Measures.NameMatch.Same(label, found);

        Assert.Equal(same, answer);
    }

    private static string Trimmed(string lines) => lines.ReplaceLineEndings("\n").TrimEnd() + "\n";
}
