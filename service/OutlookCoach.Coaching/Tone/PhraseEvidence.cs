using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tone;

/// <summary>
/// How much it tells that a phrase of a rule is found, in the measure of what a sentence sounds like: learned from how often that happens in
/// failing lines and in good ones. So a phrase that kind letters hold as well needs a sentence that sounds ill, and a plain one needs nothing.
/// </summary>
internal sealed class PhraseEvidence
{
    // Measured on drafts that nobody had looked at. Found words and the sound of their sentence overlap, so both in full would be too much;
    // and whoever wrote a phrase thought of it as failing.
    private const double Trust = 0.8;
    private const double Meant = 2.0;

    // As if so many more lines had been seen.
    private const double DoubtOfFailing = 3.0;
    private const double DoubtOfGood = 0.5;

    private readonly Dictionary<Phrase, (int Failing, int Good)> seen = new(ReferenceEqualityComparer.Instance);

    /// <param name="lines">The phrases that each line holds, and whether the line is failing.</param>
    public PhraseEvidence(IEnumerable<(IReadOnlySet<Phrase> Found, bool Fails)> lines)
    {
        foreach (var (found, fails) in lines)
        {
            foreach (var phrase in found)
            {
                var (failing, good) = seen.GetValueOrDefault(phrase);
                seen[phrase] = fails ? (failing + 1, good) : (failing, good + 1);
            }
        }
    }

    /// <summary>To be added to what its sentence sounds like; without end where no line holds the phrase, which then counts as its author says.</summary>
    public double Of(Phrase phrase) =>
        seen.TryGetValue(phrase, out var lines) ? Trust * (Meant + Math.Log((lines.Failing + DoubtOfFailing) / (lines.Good + DoubtOfGood))) : double.PositiveInfinity;
}
