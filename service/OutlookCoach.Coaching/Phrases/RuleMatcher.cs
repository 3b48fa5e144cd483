using System.Runtime.InteropServices;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>Finds rules in a text, minding negation and what else the sentence must or must not hold.</summary>
internal sealed class RuleMatcher
{

    // In a sentence of an everyday draft or mail.
    private const int UsualHits = 5;

    // Enough for any real sentence; without a bound, a hostile text would make this quadratic.
    private const int OverlapReach = 64;

    private readonly Rule[] rules;

    // By the number under which it is looked for: a phrase, and the number of its rule.
    private readonly (Phrase Phrase, int Rule)[] sought;

    // By rule, what has to be asked before it counts.
    private readonly (bool MindsNegation, bool Needs, bool Unless)[] asks;

    private readonly PhraseAutomaton phrases;
    private readonly KeepMatcher keeping;
    private readonly string?[] keepNames;
    private readonly Negation negation;

    // One search in turn uses it; others at the same time make their own.
    private SentenceHits? spare;

    public RuleMatcher(IReadOnlyList<Rule> rules, WordSets sets, Negation negation)
    {
        this.rules = [.. rules];
        asks = [.. rules.Select(rule => (!rule.NegatedCounts, rule.Needs.Count > 0, rule.Unless.Count > 0))];
        this.negation = negation;
        sought = [.. rules.SelectMany((rule, number) => rule.Finds.Select(phrase => (phrase, number)))];
        var plain = new NetworkBuilder(sets);
        var keepers = new NetworkBuilder(sets);
        for (var i = 0; i < sought.Length; i++)
        {
            var builder = rules[sought[i].Rule].Finds.Any(phrase => phrase.Keeps) ? keepers : plain;
            builder.Add(sought[i].Phrase, i);
        }

        var conditions = new RuleConditions(rules.Count, sought.Length);
        for (var i = 0; i < rules.Count; i++)
        {
            conditions.Add(i, rules[i].Needs, rules[i].Unless);
        }

        foreach (var (phrase, number) in conditions.Phrases)
        {
            plain.Add(phrase, number);
        }

        phrases = new PhraseAutomaton(plain.Finish(), conditions);
        keeping = new KeepMatcher(keepers.Finish(), conditions);
        keepNames = keepers.KeepNames();
    }

    /// <summary>Words after which the point of a sentence comes: "but", "although". What a rule is excused by must not stand on their far side: thanks before a "but" excuse nothing after it.</summary>
    public WordMarks Turns { get; init; } = new([]);

    /// <summary>In order of place; of overlapping places of one rule only the longest.</summary>
    public List<RuleHit> Find(TokenizedText text)
    {
        var found = new List<RuleHit>(text.Sentences.Length * UsualHits);
        var hits = Interlocked.Exchange(ref spare, null) ?? new SentenceHits();
        foreach (var sentence in text.Sentences)
        {
            // No phrase runs over a sentence's end, so that a sentence is all there is to look at.
            hits.Clear();
            phrases.Find(text, sentence, hits.Plain, hits.Conditions);
            keeping.Find(text, sentence, hits);
            Judge(text, hits, found);
        }

        spare = hits;
        return found;
    }

    // Both kinds of hits are in order of place, and so is what becomes of them.
    private void Judge(TokenizedText text, SentenceHits hits, List<RuleHit> found)
    {
        var nextKeeping = 0;
        foreach (var hit in CollectionsMarshal.AsSpan(hits.Plain))
        {
            while (nextKeeping < hits.Keeping.Count && hits.Keeping[nextKeeping].Hit.CompareTo(hit) < 0)
            {
                Judge(hits.Keeping[nextKeeping++], text, hits, found);
            }

            if (Counts(hit, text, hits))
            {
                Keep(found, ToRuleHit(hit, text));
            }
        }

        while (nextKeeping < hits.Keeping.Count)
        {
            Judge(hits.Keeping[nextKeeping++], text, hits, found);
        }
    }

    private void Judge(in KeepHit hit, TokenizedText text, SentenceHits hits, List<RuleHit> found)
    {
        if (!Counts(hit.Hit, text, hits))
        {
            return;
        }

        if (hit.A.Any)
        {
            // Which of several lengths is the name is for the one who knows names to say.
            found.Add(ToRuleHit(hit.Hit, text, [Named(hit.A), Named(hit.B)]));
        }
        else
        {
            Keep(found, ToRuleHit(hit.Hit, text));
        }
    }

    private static void Keep(List<RuleHit> found, RuleHit hit)
    {
        var earliest = Math.Max(0, found.Count - OverlapReach);
        for (var i = found.Count - 1; i >= earliest; i--)
        {
            var other = found[i];
            if (other.Sentence != hit.Sentence)
            {
                break;
            }

            if (ReferenceEquals(other.Rule, hit.Rule) && other.First <= hit.Last && hit.First <= other.Last)
            {
                if (hit.Last - hit.First > other.Last - other.First)
                {
                    found[i] = hit;
                }

                return;
            }
        }

        found.Add(hit);
    }

    private bool Counts(Hit hit, TokenizedText text, SentenceHits hits)
    {
        var rule = sought[hit.Id].Rule;
        var (minds, needs, unless) = asks[rule];
        var conditions = CollectionsMarshal.AsSpan(hits.Conditions);
        return (!minds || !negation.Reaches(hit.First, text.Tokens))
            && (!needs || IsThere(rule, conditions))
            && (!unless || !Excused(rule, hit.First, text.Tokens, conditions));
    }

    private static bool IsThere(int rule, ReadOnlySpan<ConditionHit> conditions)
    {
        foreach (var condition in conditions)
        {
            if (condition.Set.IsNeededBy(rule))
            {
                return true;
            }
        }

        return false;
    }

    private bool Excused(int rule, int first, ReadOnlySpan<Token> tokens, ReadOnlySpan<ConditionHit> conditions)
    {
        foreach (var condition in conditions)
        {
            if (condition.Set.Excuses(rule) && !TurnsBetween(condition.Last, first, tokens))
            {
                return true;
            }
        }

        return false;
    }

    private bool TurnsBetween(int after, int before, ReadOnlySpan<Token> tokens)
    {
        for (var at = after + 1; at < before; at++)
        {
            if (Turns.Has(tokens[at].Word))
            {
                return true;
            }
        }

        return false;
    }

    private RuleHit ToRuleHit(Hit hit, TokenizedText text, KeptWords[]? kept = null) =>
        new(rules[sought[hit.Id].Rule], hit.First, hit.Last, text.Tokens[hit.First].Sentence, kept) { Phrase = sought[hit.Id].Phrase };

    private KeptWords Named(Kept kept) => kept.Any ? new KeptWords(keepNames[kept.State], kept.First, kept.Last) : default;
}
