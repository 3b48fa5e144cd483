using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Turns what a draft sounds like into findings, in sentences where no phrase found anything.</summary>
internal sealed class Overheard(IReadOnlyList<Rule> rules)
{
    /// <summary>How a rule asks for this: one such rule a kind.</summary>
    public const string Notice = "soundsLike";

    // Measured on drafts that nobody had looked at: a few in a hundred gracious ones have a sentence above the first; between the two, a soft hint.
    private const double Plain = 1.5;
    private const double Faint = 0.9;

    // A phrase found in a sentence that sounds as good as this has been taken for something it is not, more often than other findings are.
    private const double Innocent = -1;

    // Shorter sentences are names and greetings.
    private const int FewestWords = 4;

    private readonly Dictionary<string, Rule> plain = rules.Where(rule => rule.Notices == Notice).ToDictionary(rule => rule.Kind);
    private readonly Dictionary<string, Rule> faint = rules.Where(rule => rule.Notices == Notice).ToDictionary(rule => rule.Kind, rule => rule with { Weight = Weight.Soft });

    /// <param name="found">What is found already; a sentence that holds some of it needs no more.</param>
    public IEnumerable<Found> In(DraftText draft, IReadOnlyList<Found> found)
    {
        for (var i = 0; i < draft.Heard.Sentences.Count; i++)
        {
            var sentence = draft.Own.Sentences[i];
            var place = Spans.Of(sentence);
            if (sentence.Words >= FewestWords && RuleFor(draft.Heard.Sentences[i]) is { } rule && !draft.Quotes(place) && !IsTold(new Found(rule, place), found))
            {
                yield return new Found(rule, place);
            }
        }
    }

    /// <summary>What a phrase found, as a soft hint where its sentence sounds innocent.</summary>
    public static Found Weigh(DraftText draft, Found found)
    {
        if (found.Place.Length == 0 || found.Rule.Notices is not null || found.Rule.Weight == Weight.Soft || !SoundsInnocent(draft, found.Place))
        {
            return found;
        }

        return found with { Rule = found.Rule with { Weight = Weight.Soft } };
    }

    /// <summary>The rule as the Playbook holds it, whichever weight it was found with.</summary>
    public Rule RuleOf(Rule found) => found.Notices == Notice ? plain[found.Kind] : found;

    private Rule? RuleFor(HeardSentence heard) => heard.Score switch
    {
        >= Plain => plain.GetValueOrDefault(heard.Kind),
        >= Faint => faint.GetValueOrDefault(heard.Kind),
        _ => null,
    };

    private static bool IsTold(Found heard, IReadOnlyList<Found> found) =>
        found.Any(other => other.Place.Length > 0 && other.Overlaps(heard));

    private static bool SoundsInnocent(DraftText draft, Place place)
    {
        var loudest = double.NegativeInfinity;
        for (var i = 0; i < draft.Heard.Sentences.Count; i++)
        {
            var sentence = draft.Own.Sentences[i];
            if (sentence.Start < place.Start + place.Length && place.Start < sentence.End)
            {
                loudest = Math.Max(loudest, draft.Heard.Sentences[i].Score);
            }
        }

        return loudest is > double.NegativeInfinity and < Innocent;
    }
}
