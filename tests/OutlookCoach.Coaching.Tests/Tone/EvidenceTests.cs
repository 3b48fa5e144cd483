using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Tone;

/// <summary>A phrase counts as far as the learned lines and the sound of its sentence bear it out.</summary>
public sealed class EvidenceTests
{
    private const string Warm = "Thank you so much for the kind talk, I enjoyed how you {0} with the team.";
    private const string Counts = "en/learned/phrases.md";
    private const string Plain = "And then your people {0} again.";
    private const string Ill = "Your idiotic circus {0} and you strung me along for nothing.";

    // Opened once: learning takes longer than all the tests.
    private static readonly Coach Taught = Coach.Open(
    [
        .. PlaybookFile.Embedded().Where(file => file.Path != Counts),
        Rule("in-no-line", "quibbled zorbing"),
        Rule("in-good-lines", "gribbled wibbling"),
        Rule("in-failing-lines", "frobbed snarking"),
        new PlaybookFile(Counts, $"""
            ---
            about: "Made-up counts."
            ---
            - {Number("gribbled wibbling")} 0 10
            - {Number("frobbed snarking")} 10 0
            """),
    ]);

    [Fact]
    public void A_phrase_that_good_lines_hold_is_nothing_in_a_sentence_that_sounds_well() =>
        Assert.DoesNotContain(Found(Warm, "gribbled wibbling"), rule => rule == "in-good-lines");

    [Fact]
    public void A_phrase_that_good_lines_hold_counts_in_a_sentence_that_sounds_ill() =>
        Assert.Contains(Found(Ill, "gribbled wibbling"), rule => rule == "in-good-lines");

    [Theory]
    [InlineData("in-no-line", "quibbled zorbing")]
    [InlineData("in-failing-lines", "frobbed snarking")]
    public void A_phrase_that_no_good_line_holds_counts_in_a_plain_sentence(string name, string phrase) =>
        Assert.Contains(Found(Plain, phrase), rule => rule == name);

    [Fact]
    public void Few_of_the_good_lines_that_it_learns_from_are_flagged()
    {
        var good = PlaybookFile.Embedded()
            .Where(file => file.Path is "en/learned/tone/fine.md" or "en/learned/tone/thanks.md" or "en/learned/tone/ask.md")
            .SelectMany(file => file.Text.Split('\n'))
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .ToArray();

        var flagged = good.Count(line => TheCoach.Instance.Check(line[2..], new Situation()).Findings.Any(finding => finding.Weight != Weight.Soft));

        // The letters they come from were written to look for what is flagged wrongly.
        Assert.InRange(flagged, 0, good.Length * 4 / 100);
    }

    private static IEnumerable<string> Found(string sentence, string phrase) =>
        Taught.Check(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, phrase), new Situation()).Findings
            .Where(finding => finding.Weight == Weight.Strong)
            .Select(finding => finding.Rule);

    private static PlaybookFile Rule(string name, string phrase) => new($"en/tone/flattery/{name}.yaml", $"""
        finds:
          - {phrase}
        says: This is a made-up failing.
        why: It is made up.
        source: staying-civil
        weight: strong
        flags:
          - You {phrase}.
        allows:
          - You plonked.
        """);

    private static string Number(string phrase) => StableHash.Of(phrase).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
