using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Tone;

/// <summary>What kind letters hold as well is no failing by itself.</summary>
public sealed class HintTests
{
    private const string Page = """
        finds:
          - quibbled zorbing
        hints:
          - gribbled wibbling
        says: This is a made-up failing.
        why: It is made up.
        source: staying-civil
        weight: strong
        flags:
          - You quibbled zorbing.
          - You gribbled wibbling.
        allows:
          - You plonked.
        """;

    // Opened once: learning takes longer than all the tests.
    private static readonly Coach Hinting = Coach.Open([.. PlaybookFile.Embedded(), new PlaybookFile("en/tone/flattery/made-up.yaml", Page)]);

    [Fact]
    public void A_hint_counts_in_a_sentence_that_sounds_ill() =>
        Assert.Contains(Found("Your idiotic circus has wasted my time and gribbled wibbling with contempt."), finding => finding.Rule == "made-up");

    [Fact]
    public void A_hint_is_nothing_in_a_sentence_that_sounds_well() =>
        Assert.DoesNotContain(Found("Thank you so much for the kind talk, I enjoyed how you gribbled wibbling with the team."), finding => finding.Rule == "made-up");

    [Fact]
    public void A_phrase_that_is_no_hint_is_found_there_too() =>
        Assert.Contains(Found("Thank you so much for the kind talk, I enjoyed how you quibbled zorbing with the team."), finding => finding.Rule == "made-up");

    [Theory]
    [InlineData("I do not believe for a second that the panel was unfair.", false)]
    [InlineData("I'm not saying that it was unfair.", false)]
    [InlineData("I believe that the panel was unfair.", true)]
    [InlineData("I do not think much of it, the panel was unfair.", true)]
    [InlineData("I do not like that after so many long months of talks you were unfair.", true)]
    public void A_not_before_a_verb_of_thinking_reaches_to_the_end_of_its_clause(string sentence, bool found) =>
        Assert.Equal(found, TheCoach.Instance.Check(sentence, new Situation()).Findings.Any(finding => finding.Weight == Weight.Strong));

    [Fact]
    public void Few_of_the_good_lines_that_it_learns_from_are_flagged()
    {
        var good = PlaybookFile.Embedded()
            .Where(file => file.Path is "en/learned/tone/fine.md" or "en/learned/tone/thanks.md" or "en/learned/tone/ask.md")
            .SelectMany(file => file.Text.Split('\n'))
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .ToArray();

        var flagged = good.Count(line => TheCoach.Instance.Check(line[2..], new Situation()).Findings.Any(finding => finding.Weight != Weight.Soft));

        Assert.InRange(flagged, 0, good.Length * 3 / 100);
    }

    private static IReadOnlyList<Finding> Found(string draft) => Hinting.Check(draft, new Situation()).Findings;
}
