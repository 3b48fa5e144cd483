using System.Collections.Frozen;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>Finds rules in a text, minding negation and what else the sentence must or must not hold.</summary>
internal sealed class RuleMatcher
{
    private const int Roles = 3;
    private const int NegationReach = 4;

    // Enough for any real sentence; without a bound, a hostile text would make this quadratic.
    private const int OverlapReach = 64;

    private readonly IReadOnlyList<Rule> rules;
    private readonly PhraseAutomaton phrases;
    private readonly KeepMatcher keeping;
    private readonly IReadOnlyDictionary<int, string> keepNames;
    private readonly HashSet<int> negators;

    public RuleMatcher(IReadOnlyList<Rule> rules, Vocabulary vocabulary, WordForms forms, IEnumerable<string> negators)
    {
        this.rules = rules;
        this.negators = [.. negators.Select(vocabulary.Add)];
        var plain = new NetworkBuilder(vocabulary, forms);
        var keepers = new NetworkBuilder(vocabulary, forms);
        for (var i = 0; i < rules.Count; i++)
        {
            Add(rules[i].Finds.Any(phrase => phrase.Keeps) ? keepers : plain, rules[i].Finds, (i * Roles) + (int)Role.Finds);
            Add(plain, rules[i].Needs, (i * Roles) + (int)Role.Needs);
            Add(plain, rules[i].Unless, (i * Roles) + (int)Role.Unless);
        }

        phrases = new PhraseAutomaton(plain.Finish());
        keeping = new KeepMatcher(keepers.Finish());
        keepNames = keepers.KeepNames;
    }

    /// <summary>Words after which the point of a sentence comes: "but", "although". What a rule is excused by must not stand on their far side: thanks before a "but" excuse nothing after it.</summary>
    public IReadOnlySet<int> Turns { get; init; } = FrozenSet<int>.Empty;

    private enum Role
    {
        Finds,
        Needs,
        Unless,
    }

    /// <summary>In order of place; of overlapping places of one rule only the longest.</summary>
    public List<RuleHit> Find(TokenizedText text)
    {
        var hits = new List<Hit>();
        phrases.Find(text, hits);
        keeping.Find(text, hits);
        hits.Sort((a, b) => a.First.CompareTo(b.First) is not 0 and var order ? order : a.Last.CompareTo(b.Last));
        var found = new List<RuleHit>();
        for (var i = 0; i < hits.Count; i++)
        {
            if (hits[i].Id % Roles == (int)Role.Finds && Counts(i, hits, text))
            {
                Keep(found, ToRuleHit(hits[i], text));
            }
        }

        return found;
    }

    private static void Add(NetworkBuilder builder, IReadOnlyList<Phrase> phrases, int id)
    {
        foreach (var phrase in phrases)
        {
            builder.Add(phrase, id);
        }
    }

    private static void Keep(List<RuleHit> found, RuleHit hit)
    {
        if (hit.A.Name is not null)
        {
            // Which of several lengths is the name is for the one who knows names to say.
            found.Add(hit);
            return;
        }

        var earliest = Math.Max(0, found.Count - OverlapReach);
        for (var i = found.Count - 1; i >= earliest; i--)
        {
            var other = found[i];
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

    private bool Counts(int index, List<Hit> hits, TokenizedText text)
    {
        var rule = rules[hits[index].Id / Roles];
        return (rule.NegatedCounts || !Negated(hits[index].First, text.Tokens))
            && (rule.Needs.Count == 0 || SentenceHolds(Role.Needs, index, hits, text))
            && (rule.Unless.Count == 0 || !SentenceHolds(Role.Unless, index, hits, text));
    }

    // Hits stand in order of their first token, so those of one sentence are neighbours.
    private bool SentenceHolds(Role role, int index, List<Hit> hits, TokenizedText text)
    {
        var id = (hits[index].Id / Roles * Roles) + (int)role;
        var sentence = text.Sentences[text.Tokens[hits[index].First].Sentence];
        var first = index;
        while (first > 0 && hits[first - 1].First >= sentence.FirstToken)
        {
            first--;
        }

        for (var i = first; i < hits.Count && hits[i].First <= sentence.LastToken; i++)
        {
            if (hits[i].Id == id && (role == Role.Needs || !TurnsBetween(hits[i].Last, hits[index].First, text.Tokens)))
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
            if (Turns.Contains(tokens[at].Word))
            {
                return true;
            }
        }

        return false;
    }

    private bool Negated(int first, ReadOnlySpan<Token> tokens)
    {
        var earliest = Math.Max(0, first - NegationReach);
        for (var at = first; at > earliest; at--)
        {
            if ((tokens[at].Marks & (TokenMarks.ClauseStart | TokenMarks.SentenceStart)) != 0)
            {
                return false;
            }

            if (negators.Contains(tokens[at - 1].Word))
            {
                return true;
            }
        }

        return false;
    }

    private RuleHit ToRuleHit(Hit hit, TokenizedText text) =>
        new(rules[hit.Id / Roles], hit.First, hit.Last, text.Tokens[hit.First].Sentence, Named(hit.A), Named(hit.B));

    private KeptWords Named(Kept kept) => kept.Any ? new KeptWords(keepNames[kept.State], kept.First, kept.Last) : default;
}
