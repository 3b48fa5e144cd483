using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The rules that ask what <see cref="Learning.KindEar"/> heard: when a sentence is as much of a kind as a rule's work needs.</summary>
internal sealed class KindRules
{
    /// <summary>How a rule asks for what is heard of its kind. Its weight says how plainly it must be heard.</summary>
    public const string Notice = "isHeard";

    // Measured by learning without some of the lines and listening to those. What tells what the mail is must be likelier than not,
    // likelier than any other kind, and much likelier where it decides.
    private const float Likely = 0.5f;
    private const float Plain = 2.5f;

    // What decides nothing: of sentences that sound so, eight in ten are what they sound like.
    private const float Hint = -0.2f;

    private readonly (Rule Rule, int Kind)[] rules;
    private readonly int[] noes;

    /// <param name="rules">Of any notices; one of a kind that no line is of finds nothing.</param>
    /// <param name="kinds">All kinds that lines are of.</param>
    /// <param name="noes">Those of them that say no.</param>
    public KindRules(IEnumerable<Rule> rules, string[] kinds, IReadOnlyList<string> noes)
    {
        Kinds = kinds;
        this.rules = [.. rules.Where(rule => rule.Notices == Notice && kinds.Contains(rule.Kind)).Select(rule => (rule, Array.IndexOf(kinds, rule.Kind)))];
        this.noes = [.. noes.Select(kind => Array.IndexOf(kinds, kind)).Where(kind => kind >= 0)];
    }

    /// <summary>In the order of their scores.</summary>
    public string[] Kinds { get; }

    /// <summary>Adds what a sentence sounds like.</summary>
    public void Add(List<RuleHit> hits, ReadOnlySpan<float> scores, Sentence sentence, int number)
    {
        foreach (var (rule, kind) in rules)
        {
            if (IsHeard(rule, kind, scores))
            {
                hits.Add(new RuleHit(rule, sentence.FirstToken, sentence.LastToken, number));
            }
        }
    }

    /// <summary>How much it sounds like the likeliest kind of no.</summary>
    public float MostNo(ReadOnlySpan<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var kind in noes)
        {
            most = Math.Max(most, scores[kind]);
        }

        return most;
    }

    private static bool IsHeard(Rule rule, int kind, ReadOnlySpan<float> scores) => rule.Weight == Weight.Soft
        ? scores[kind] >= Hint
        : scores[kind] >= (rule.Weight == Weight.Strong ? Plain : Likely) && !scores.ContainsAnyExceptInRange(float.NegativeInfinity, scores[kind]);
}
