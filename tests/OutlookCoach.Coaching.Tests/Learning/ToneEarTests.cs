using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Learning;

/// <summary>The ear: sentences that no phrase knows are compared with lines.</summary>
public sealed class ToneEarTests
{
    private const string NoPhraseKnowsIt = "Thank you for the call. Zorbing gribbles plonked my wibble sideways. Please keep me in mind for later roles.";

    [Fact]
    public void A_line_that_is_added_is_heard_at_once()
    {
        Assert.DoesNotContain("guiltTrip", KindsIn(TheCoach.Instance, NoPhraseKnowsIt));
        Assert.Contains("guiltTrip", KindsIn(With("guilt-trip", "Zorbing gribbles plonked my wibble sideways."), NoPhraseKnowsIt));
    }

    [Fact]
    public void An_ask_in_words_no_phrase_knows_is_heard_from_a_line()
    {
        const string draft = "Thank you for the call. Plonk the gribbles my way when zorbing restarts.";

        Assert.DoesNotContain(Element.Ask, TheCoach.Instance.Check(draft, new Situation()).Present);
        Assert.Contains(Element.Ask, With("ask", "Plonk the gribbles my way when zorbing restarts.").Check(draft, new Situation()).Present);
    }

    [Fact]
    public void The_order_of_files_and_lines_changes_nothing()
    {
        var files = PlaybookFile.Embedded();
        var turned = Coach.Open([.. files.Reverse().Select(TurnLines)]);

        foreach (var draft in Drafts)
        {
            Assert.Equal(TheCoach.Instance.Check(draft, new Situation()).Score, turned.Check(draft, new Situation()).Score, 6);
        }
    }

    [Fact]
    public void What_it_hears_is_a_whole_sentence_and_says_so_gently()
    {
        const string sentence = "Zorbing gribbles plonked my wibble sideways.";
        var draft = $"Dear Ms Okoro,\n\n{sentence}";

        var finding = Assert.Single(With("guilt-trip", sentence).Check(draft, new Situation()).Findings, finding => finding.Kind == "guiltTrip");

        Assert.Equal(sentence, draft.Substring(finding.Start, finding.Length));
        Assert.NotEqual(Weight.Strong, finding.Weight);
        Assert.Contains("may", finding.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_sounds_heavy_brings_the_offer_of_somebody_to_talk_to_beside_the_findings()
    {
        var draft = $"{NoPhraseKnowsIt} You wasted my time.";

        var report = With("heavy", "Zorbing gribbles plonked my wibble sideways.").Check(draft, new Situation { Region = "GB" });

        Assert.Null(TheCoach.Instance.Check(draft, new Situation()).Offer);
        Assert.Null(report.Care);
        Assert.Contains(report.Findings, finding => finding.Kind == "bitter");
        Assert.Equal("Samaritans", report.Offer!.Lines[0].Name);
    }

    [Theory]
    [InlineData("I could sleep for a week after that trial shift.")]
    [InlineData("It was the end of a long road, and I enjoyed every mile.")]
    [InlineData("I had hoped for a different answer, and I understand it.")]
    public void A_figure_of_speech_brings_no_offer(string sentence)
    {
        Assert.Null(ADraft.Check(ADraft.Saying(sentence)).Offer);
    }

    [Fact]
    public void Quoted_mail_is_never_listened_to()
    {
        const string sentence = "Zorbing gribbles plonked my wibble sideways.";
        var draft = $"Thank you for the call. Please keep me in mind for later roles.\n\nKind regards,\nSam Reed\n\n> {sentence}";

        Assert.DoesNotContain("guiltTrip", KindsIn(With("guilt-trip", sentence), draft));
    }

    private static string[] Drafts =>
    [
        "Thank you for letting me know. I drove four hours for that talk. Please keep me in mind.",
        "What a personal letter, bravo.",
        NoPhraseKnowsIt,
    ];

    private static IEnumerable<string> KindsIn(Coach coach, string draft) => coach.Check(draft, new Situation()).Findings.Select(finding => finding.Kind);

    private static Coach With(string kind, string line) => Coach.Open(PlaybookFile.Overlay(
        PlaybookFile.Embedded(),
        [new PlaybookFile($"en/learned/tone/{kind}/more.md", $"---\nabout: More lines.\n---\n- {line}\n")]));

    private static PlaybookFile TurnLines(PlaybookFile file)
    {
        if (!file.Path.Contains("/learned/", StringComparison.Ordinal))
        {
            return file;
        }

        var lines = file.Text.Split('\n');
        return file with { Text = string.Join('\n', [.. lines.Where(line => !line.StartsWith("- ", StringComparison.Ordinal)), .. lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Reverse()]) };
    }
}
