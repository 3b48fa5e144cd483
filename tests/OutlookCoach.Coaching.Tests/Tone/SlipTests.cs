using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Tone;

/// <summary>Mechanical slips: what is only wrong beside the mail that is answered.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("Priya Shah", "Marcus", true)]
    [InlineData("Priya Shah", "Priya", false)]
    [InlineData("Priya Shah", "Ms Shah", false)]
    [InlineData("Alexander Holm", "Alex", false)]
    [InlineData("Zo\u00EB Brandt", "Zoe", false)]
    [InlineData("Priya Shah", "hiring team", false)]
    [InlineData("Priya Shah", "Dana", false)]
    [InlineData("Priya Shah", "Northwind Team", false)]
    public void A_greeting_to_somebody_else_is_a_slip(string name, string greeted, bool slip)
    {
        var text = ADraft.Clean.Replace("Dear Priya", $"Dear {greeted}", StringComparison.Ordinal);

        var report = ADraft.Check(text, new Situation { Name = name, Company = "Northwind", People = ["Dana Field"] });

        Assert.Equal(slip, report.Findings.Any(finding => finding is { Kind: "slip", Weight: Weight.Strong } && text.Substring(finding.Start, finding.Length) == greeted));
        Assert.Equal(slip ? 1 : 0, report.Findings.Count);
    }

    [Theory]
    [InlineData("Thank you for the interview at Contoso.", "Contoso", true)]
    [InlineData("Thank you for the interview at Northwind.", "", false)]
    [InlineData("Thank you for the interview at Northwind Traders.", "", false)]
    [InlineData("Thank you for the interview at North-Wind.", "", false)]
    public void Another_companys_name_is_a_slip(string sentence, string words, bool slip)
    {
        var text = ADraft.Saying(sentence);

        var report = ADraft.Check(text, new Situation { Company = "Northwind", Stage = Stage.Interview });

        Assert.Equal(slip ? [words] : [], report.Findings.Select(finding => text.Substring(finding.Start, finding.Length)));
    }

    [Theory]
    [InlineData(Stage.Application, true)]
    [InlineData(Stage.Interview, false)]
    [InlineData(Stage.Unknown, false)]
    public void Thanks_for_an_interview_that_never_happened_are_a_slip(Stage stage, bool slip)
    {
        var report = ADraft.Check(ADraft.Saying("Thank you for the interview on Monday."), new Situation { Stage = stage });

        Assert.Equal(slip, report.Findings.Any(finding => finding.Rule == "interview-never-happened"));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(null, false)]
    public void An_attachment_that_is_not_there_is_a_slip(bool? attached, bool slip)
    {
        var report = ADraft.Check(ADraft.Saying("I attach my portfolio."), new Situation { HasAttachment = attached });

        Assert.Equal(slip, report.Findings.Any(finding => finding.Rule == "attachment-missing"));
    }

    [Theory]
    [InlineData(Outcome.Cancelled, true)]
    [InlineData(Outcome.NotSelected, false)]
    public void Congratulations_where_nobody_was_hired_are_a_slip(Outcome outcome, bool slip)
    {
        var report = ADraft.Check(ADraft.Saying("Congratulations to the new hire."), new Situation { Outcome = outcome });

        Assert.Equal(slip, report.Findings.Any(finding => finding.Rule == "congratulations-on-cancelled"));
    }

    [Theory]
    [InlineData("[Name]")]
    [InlineData("{{first_name}}")]
    [InlineData("<role>")]
    [InlineData("[what you liked most about the talk, the reading room, or the people whom you met there]")]
    public void A_gap_left_open_is_found_as_a_whole(string gap)
    {
        var text = ADraft.Saying($"I liked the talk with {gap}.");

        var finding = Assert.Single(ADraft.Check(text).Findings);

        Assert.Equal(gap, text.Substring(finding.Start, finding.Length));
    }

    [Theory]
    [InlineData("See <https://northwind.example/room> for the room.")]
    [InlineData("Write to me at <sam@mail.example> any time.")]
    [InlineData("I scored [9] of ten.")]
    [InlineData("I liked it [as I said at the time, and as I would say again to anybody who asked me, in the yard or out of it, with or without the rain].")]
    public void An_address_or_a_number_in_brackets_is_no_gap(string sentence)
    {
        var kinds = ADraft.Kinds(ADraft.Saying(sentence));

        Assert.DoesNotContain("slip", kinds);
    }
}
