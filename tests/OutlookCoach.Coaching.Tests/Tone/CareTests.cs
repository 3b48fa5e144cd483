using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Tone;

/// <summary>Words that call for care are answered with people to talk to, and with no judgement at all.</summary>
public sealed class CareTests
{
    [Theory]
    [InlineData("I want to die.")]
    [InlineData("I don't want to live any more.")]
    [InlineData("I am going to kill myself.")]
    [InlineData("Everyone would be better off without me alive.")]
    public void Care_comes_instead_of_findings(string sentence)
    {
        var report = ADraft.Check(ADraft.Saying($"{sentence} You wasted my time."));

        Assert.NotNull(report.Care);
        Assert.Empty(report.Findings);
        Assert.Equal(report.Care.Says, report.Summary);
        Assert.NotEmpty(report.Care.Lines);
    }

    [Theory]
    [InlineData("I was dying to hear more about the mill.")]
    [InlineData("I would kill for a view like yours.")]
    [InlineData("The deadline nearly killed me, we laughed.")]
    [InlineData("I was sorry to read that your founder died.")]
    [InlineData("My phone died during the call.")]
    public void A_figure_of_speech_is_no_call_for_care(string sentence)
    {
        var report = ADraft.Check(ADraft.Saying(sentence));

        Assert.Null(report.Care);
    }

    [Theory]
    [InlineData("GB", "Samaritans")]
    [InlineData("gb", "Samaritans")]
    [InlineData("IE", "Samaritans")]
    [InlineData("US", "988 Suicide & Crisis Lifeline")]
    [InlineData("DE", "TelefonSeelsorge")]
    [InlineData("ZZ", "Find a helpline")]
    [InlineData(null, "Find a helpline")]
    public void The_lines_are_those_of_the_country(string? country, string first)
    {
        var report = ADraft.Check("I want to die.", new Situation { Region = country });

        var lines = report.Care!.Lines;

        Assert.Equal(first, lines[0].Name);
        Assert.All(lines, line => Assert.Matches("^(tel:|sms:|https:)", line.Href));
    }

    [Fact]
    public void A_cry_in_any_of_our_languages_is_heard_in_an_English_draft()
    {
        var cries = PlaybookFile.Embedded()
            .Where(file => file.Path.Contains("/care/crisis/", StringComparison.Ordinal))
            .SelectMany(file => PlaybookPage.Read(file, new ProblemList())!.Lines("flags"))
            .Select(line => line.Text)
            .ToArray();

        var unheard = cries.Where(cry => ADraft.Check(ADraft.Saying(cry)).Care is null);

        Assert.True(cries.Length > 40);
        Assert.Empty(unheard);
    }

    [Fact]
    public void Quoted_mail_calls_for_no_care()
    {
        var report = ADraft.Check($"{ADraft.Clean}\n\n> I want to die.");

        Assert.Null(report.Care);
    }
}
