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

    private enum Role
    {
        Finds,
        Needs,
        Unless,
    }

    /// <summary>In order of place; of overlapping places of one rule only the longest.</summary>
    public List<RuleHit> Find(TokenizedText text)
    {
        var found = new List<RuleHit>();
        var hits = new List<Hit>();
        foreach (var sentence in text.Sentences)
        {
            hits.Clear();
            FindPhrases(text, sentence, hits);
            foreach (var hit in hits)
            {
                if (hit.Id % Roles == (int)Role.Finds && Counts(hit, hits, text))
                {
                    Keep(found, ToRuleHit(hit, text));
                }
            }
        }

        return found;
    }

    // No phrase runs over a sentence's end, so that a sentence is all there is to look at.
    private void FindPhrases(TokenizedText text, Sentence sentence, List<Hit> hits)
    {
        phrases.Find(text, sentence, hits);
        var plain = hits.Count;
        keeping.Find(text, sentence, hits);
        if (hits.Count > plain)
        {
            hits.Sort();
        }
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

    private bool Counts(Hit hit, List<Hit> hits, TokenizedText text)
    {
        var rule = rules[hit.Id / Roles];
        return (rule.NegatedCounts || !Negated(hit.First, text.Tokens))
            && (rule.Needs.Count == 0 || Holds(hits, hit.Id + (int)Role.Needs))
            && (rule.Unless.Count == 0 || !Holds(hits, hit.Id + (int)Role.Unless));
    }

    private static bool Holds(List<Hit> hits, int id)
    {
        foreach (var hit in hits)
        {
            if (hit.Id == id)
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
