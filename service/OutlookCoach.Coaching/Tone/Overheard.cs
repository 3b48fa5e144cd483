using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>
/// What the sound of a sentence changes in what is found: a sentence that sounds like a failing, and where no phrase found anything, is a
/// finding; and a phrase counts as far as what it tells by itself and the sound of its sentence bear it out together.
/// </summary>
internal sealed class Overheard(IEnumerable<Rule> rules, PhraseEvidence evidence)
{
    // Measured on drafts that nobody had looked at: of gracious ones seven in a hundred are above the first; between it and the others, a soft
    // hint, sooner where a phrase was found: somebody meant it.
    private const double Plain = 1.0;
    private const double Faint = 0.7;
    private const double FaintPhrase = 0.1;

    // Shorter ones are greetings and names.
    private const int FewestWords = 5;

    private readonly Dictionary<string, Rule> byKind = rules.Where(rule => rule.Notices == SentenceEar.Notice).ToDictionary(rule => rule.Kind);

    /// <param name="found">What is found already; a sentence that holds some of it needs no more.</param>
    public List<Found> In(DraftText draft, IReadOnlyList<Found> found)
    {
        var all = new List<Found>();
        var told = Told(draft, found);
        for (var i = 0; i < draft.Heard.Sentences.Length; i++)
        {
            var sentence = draft.Own.Sentences[i];
            if (sentence.Words >= FewestWords
                && FoundIn(Spans.Of(sentence), draft.Heard.Sentences[i]) is { } heard && !draft.Quotes(heard.Place) && told?.Contains(i) != true)
            {
                all.Add(heard);
            }
        }

        return all;
    }

    /// <summary>What is left of what was found, each with the weight that its sentence bears out.</summary>
    public List<Found> Weigh(DraftText draft, List<Found> found)
    {
        var left = new List<Found>(found.Count);
        foreach (var item in found)
        {
            if (item.Phrase is null || item.Weight == Weight.Soft)
            {
                left.Add(item);
            }
            else if (Loudest(draft, item.Place) + evidence.Of(item.Phrase) is >= FaintPhrase and var loudness)
            {
                left.Add(loudness < Plain ? item with { Weight = Weight.Soft } : item);
            }
        }

        return left;
    }

    private Found? FoundIn(Place place, HeardSentence heard) =>
        heard.Score >= Faint && byKind.TryGetValue(heard.Kind, out var rule)
            ? new Found(rule, place) { Weight = heard.Score >= Plain ? rule.Weight : Weight.Soft }
            : null;

    // The sentences that hold some of what is found.
    private static HashSet<int>? Told(DraftText draft, IReadOnlyList<Found> found)
    {
        if (found.Count == 0)
        {
            return null;
        }

        var told = new HashSet<int>();
        foreach (var item in found)
        {
            for (var i = draft.Own.SentenceAt(item.Place.Start); item.Place.Length > 0 && i < draft.Own.Sentences.Length && draft.Own.Sentences[i].Start < item.End; i++)
            {
                told.Add(i);
            }
        }

        return told;
    }

    // Of the sentences that hold some of it; where none was listened to, a phrase is believed.
    private static double Loudest(DraftText draft, Place place)
    {
        var loudest = double.NegativeInfinity;
        for (var i = draft.Own.SentenceAt(place.Start); i < draft.Heard.Sentences.Length && draft.Own.Sentences[i].Start < place.Start + place.Length; i++)
        {
            loudest = Math.Max(loudest, draft.Heard.Sentences[i].Score);
        }

        return double.IsNegativeInfinity(loudest) ? double.PositiveInfinity : loudest;
    }
}
