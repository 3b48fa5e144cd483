using System.Text.RegularExpressions;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.House;

/// <summary>Wording is the product: what it never says.</summary>
public sealed partial class WordingTests
{
    [Fact]
    public void Nothing_we_say_uses_the_words_that_sting()
    {
        var offending = PlaybookFile.Embedded().SelectMany(file => OurOwnLines(file).Where(line => Stinging().IsMatch(line)).Select(line => $"{file.Path}: {line}"));

        Assert.Empty(offending);
    }

    [Fact]
    public void No_wording_for_people_stands_in_the_coaching_code()
    {
        var offending = Repository.Files("service/OutlookCoach.Coaching", "*.cs")
            .Where(path => !Repository.Name(path).Contains("/Playbooks/", StringComparison.Ordinal) && !Repository.Name(path).Contains("/Phrases/", StringComparison.Ordinal))
            .SelectMany(path => File.ReadLines(path).Where(line => Sentence().IsMatch(line) && !IsForProgrammersOrEditors(line)).Select(line => $"{Repository.Name(path)}: {line.Trim()}"));

        Assert.Empty(offending);
    }

    // A mistake in the Playbook is told to the one who edits it.
    private static bool IsForProgrammersOrEditors(string line) =>
        line.TrimStart().StartsWith("//", StringComparison.Ordinal) || line.Contains("roblem", StringComparison.Ordinal) || line.Contains("Exception(", StringComparison.Ordinal);

    private static IEnumerable<string> OurOwnLines(PlaybookFile file) => file.Path switch
    {
        _ when file.Path.Contains("/sentences/", StringComparison.Ordinal) || file.Path.Contains("/replies/", StringComparison.Ordinal) || file.Path.Contains("/keep-in-touch/", StringComparison.Ordinal) || file.Path.Contains("/care/kindness/", StringComparison.Ordinal)
            => Lines(file),
        _ when file.Path.Contains("/tone/", StringComparison.Ordinal)
            => Lines(file).Where(line => line.StartsWith("says: ", StringComparison.Ordinal) || line.StartsWith("why: ", StringComparison.Ordinal) || line.StartsWith("try: ", StringComparison.Ordinal)),

        // Why a reading rule stands is for those who edit it; what it says is shown.
        _ when file.Path.Contains("/rejections/", StringComparison.Ordinal) => Lines(file).Where(line => line.StartsWith("says: ", StringComparison.Ordinal)),
        _ => [],
    };

    private static IEnumerable<string> Lines(PlaybookFile file) =>
        file.Text.Split('\n').Where(line => !line.StartsWith('#'));

    [GeneratedRegex(@"\b(reject(ed|ion|ions)?|fail(ed|ure)?|unfortunately)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stinging();

    [GeneratedRegex("\"[A-Z][a-z']+( [a-z']+){3,}[.?!]?\"")]
    private static partial Regex Sentence();
}
