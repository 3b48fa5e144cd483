using System.Collections.Concurrent;
using System.Globalization;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>
/// How much it tells that a phrase of a rule is found, in the measure of what a sentence sounds like: from how often that happens in failing
/// lines and in good ones. So a phrase that kind letters hold as well needs a sentence that sounds ill, and a plain one needs nothing.
/// </summary>
/// <param name="seen">By <see cref="NumberOf"/>, in how many failing and in how many good lines the phrase is found.</param>
internal sealed class PhraseEvidence(IReadOnlyDictionary<uint, (int Failing, int Good)> seen)
{
    // Measured on drafts that nobody had looked at. Found words and the sound of their sentence overlap, so both in full would be too much;
    // and whoever wrote a phrase thought of it as failing.
    private const double Trust = 0.5;
    private const double Meant = 2.5;

    // As if so many more lines had been seen.
    private const double DoubtOfFailing = 3.0;
    private const double DoubtOfGood = 0.5;

    // Phrases are long to number, and the same few are found again and again.
    private readonly ConcurrentDictionary<Phrase, double> worth = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Reads what was counted. To find every phrase in every line takes seconds, so it is done when lines or rules are changed, not at each start.
    /// A phrase that is not listed, a team's own for instance, is in no line.
    /// </summary>
    public static PhraseEvidence Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var path = PathFor(language);
        var page = files.FirstOrDefault(file => file.Path == path) is { } file ? MarkdownPage.Read(file, problems) : null;
        _ = page?.Head.Text("about");
        page?.Head.Finish();
        var seen = new Dictionary<uint, (int Failing, int Good)>();
        foreach (var line in page?.Bullets ?? [])
        {
            if (!Add(line.Text, seen))
            {
                problems.Add(path, line.Number, line.Column, "A line here is a phrase's number and two counts, such as \"1a2b3c4d 12 3\".");
            }
        }

        return new PhraseEvidence(seen);
    }

    public static string PathFor(string language) => $"{language}/{ToneSections.PhraseCounts}";

    /// <summary>Tells phrases apart by what is written.</summary>
    public static uint NumberOf(Phrase phrase) => StableHash.Of(phrase.Text);

    /// <summary>To be added to what its sentence sounds like; without end where no line holds the phrase, which then counts as its author says.</summary>
    public double Of(Phrase phrase) => worth.GetOrAdd(phrase, Worth);

    private double Worth(Phrase phrase) => seen.TryGetValue(NumberOf(phrase), out var lines)
        ? Trust * (Meant + Math.Log((lines.Failing + DoubtOfFailing) / (lines.Good + DoubtOfGood)))
        : double.PositiveInfinity;

    private static bool Add(string line, Dictionary<uint, (int Failing, int Good)> seen) =>
        line.Split(' ') is [var number, var failing, var good]
        && uint.TryParse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var phrase)
        && int.TryParse(failing, NumberStyles.None, CultureInfo.InvariantCulture, out var inFailing)
        && int.TryParse(good, NumberStyles.None, CultureInfo.InvariantCulture, out var inGood)
        && seen.TryAdd(phrase, (inFailing, inGood));
}
