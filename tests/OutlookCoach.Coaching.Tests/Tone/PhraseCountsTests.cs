using System.Globalization;
using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tests.House;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Tone;

/// <summary>What each phrase is worth is counted in the lines that ship.</summary>
public sealed class PhraseCountsTests
{
    private const string Head = """
        ---
        about: "In how many failing lines and in how many good ones under learned/tone each phrase of the rules under tone is found, by the phrase's number. Counted by PhraseCountsTests; not to be edited."
        ---
        """;

    [Fact]
    public void The_counts_are_those_of_the_lines_that_ship()
    {
        var files = PlaybookFile.Embedded();
        var path = PhraseEvidence.PathFor("en");

        var counted = $"{Head}\n{string.Join('\n', Counted(files))}\n";

        Approved.Write(Path.Combine(Repository.Root, "service", "Playbook", path), counted);
        Assert.True(
            files.Single(file => file.Path == path).Text.ReplaceLineEndings("\n") == counted.ReplaceLineEndings("\n"),
            $"Rules or lines were changed since the phrases in {path} were counted. Run this test once with APPROVE=1.");
    }

    [Theory]
    [InlineData("1a2b3c4d twelve 3")]
    [InlineData("1a2b3c4d 12")]
    [InlineData("no-number 12 3")]
    public void A_line_that_is_no_count_is_named(string line)
    {
        var problem = Assert.Single(TheCoach.ProblemsWith(new PlaybookFile("en/learned/phrases.md", $"---\nabout: \"Counts.\"\n---\n- {line}\n")));

        Assert.Equal("en/learned/phrases.md:4:3: A line here is a phrase's number and two counts, such as \"1a2b3c4d 12 3\".", problem.ToString());
    }

    private static IEnumerable<string> Counted(IReadOnlyList<PlaybookFile> files)
    {
        var problems = new ProblemList();
        var language = Language.Read(files, "en", problems)!;
        var failings = language.DraftMatcher(language.ReadRules(files, ToneSections.Tone, problems));
        return ToneLines.Read(files, "en", problems)!.All
            .Where(kind => kind.Key != ToneLines.Heavy)
            .SelectMany(kind => kind.Select(line => (Line: line, Fails: !ToneLines.IsFine(kind.Key))))
            .AsParallel()
            .SelectMany(line => failings.Find(language.Tokenizer.Cut(line.Line)).Select(hit => PhraseEvidence.NumberOf(hit.Phrase!)).Distinct().Select(number => (Number: number, line.Fails)))
            .AsEnumerable()
            .GroupBy(found => found.Number)
            .OrderBy(phrase => phrase.Key)
            .Select(phrase => string.Create(CultureInfo.InvariantCulture, $"- {phrase.Key:x8} {phrase.Count(found => found.Fails)} {phrase.Count(found => !found.Fails)}"));
    }
}
