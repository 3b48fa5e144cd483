namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// A phrase network made deterministic as texts ask for it: all states that a start can be in are one state, and each step
/// from it is worked out once and remembered. A walk then costs one look-up a word, whatever the number of phrases.
/// </summary>
/// <param name="conditions">Tells phrases that are rules from those that rules ask for.</param>
/// <param name="anywhere">A phrase may begin at any word of a walk, not only at its first.</param>
internal sealed class PhraseAutomaton(PhraseNetwork network, RuleConditions conditions, bool anywhere = false)
{
    // A member is a state, or a stretch of any words that ends in one: which of both, and how many words it may still take.
    private const int CountBits = 4;
    private const int CountMask = (1 << CountBits) - 1;
    private const int Keeping = 1 << CountBits;
    private const int MemberBits = CountBits + 1;

    private PhraseMemory? memory;

    /// <summary>Adds what is found, in order of the first token, then of the last.</summary>
    public void Find(TokenizedText text, in Sentence sentence, List<Hit> hits, List<ConditionHit> asked)
    {
        var known = Known();
        var tokens = text.Tokens;
        for (var first = sentence.FirstToken; first <= sentence.LastToken; first++)
        {
            var state = First(known, first == sentence.FirstToken ? PhraseMemory.AtSentenceStart : PhraseMemory.InsideSentence, tokens[first].Word);
            for (var at = first; state != PhraseMemory.Dead; state = Next(known, state, tokens[at].Word))
            {
                if ((state & PhraseMemory.Accepting) != 0)
                {
                    var finds = known.Finds(state);
                    Add(finds.Rules, sentence, (first, at), hits);
                    Add(finds.Conditions, sentence, at, asked);
                }

                if (++at > sentence.LastToken)
                {
                    break;
                }
            }
        }
    }

    /// <summary>Any phrase is found in a walk from the sentence's first word.</summary>
    public bool FindsAny(TokenizedText text, in Sentence sentence)
    {
        var known = Known();
        var state = PhraseMemory.AtSentenceStart;
        for (var at = sentence.FirstToken; at <= sentence.LastToken && state != PhraseMemory.Dead; at++)
        {
            state = Next(known, state, text.Tokens[at].Word);
            if ((state & PhraseMemory.Accepting) != 0 && AllowsAny(known.Finds(state).Rules, sentence, at))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(PhraseNetwork.Accept[] rules, in Sentence sentence, (int First, int Last) place, List<Hit> hits)
    {
        foreach (var accept in rules)
        {
            if (sentence.Allows(accept.End, place.Last))
            {
                hits.Add(new Hit(accept.Id, place.First, place.Last));
            }
        }
    }

    private static void Add(PhraseFinds.Condition[] conditions, in Sentence sentence, int last, List<ConditionHit> hits)
    {
        foreach (var condition in conditions)
        {
            if (sentence.Allows(condition.End, last))
            {
                hits.Add(new ConditionHit(condition.Set, last));
            }
        }
    }

    private static bool AllowsAny(PhraseNetwork.Accept[] accepts, in Sentence sentence, int last)
    {
        foreach (var accept in accepts)
        {
            if (sentence.Allows(accept.End, last))
            {
                return true;
            }
        }

        return false;
    }

    private PhraseMemory Known()
    {
        var known = memory;
        if (known is null || known.IsFull)
        {
            memory = known = new PhraseMemory(conditions, network.Words, (Entering(PhraseNetwork.Root), Entering(PhraseNetwork.Root, PhraseNetwork.StartRoot)));
        }

        return known;
    }

    private int[] Entering(params ReadOnlySpan<int> states)
    {
        var members = new List<int>();
        foreach (var state in states)
        {
            Enter(state << MemberBits, members);
        }

        return Distinct(members);
    }

    private int First(PhraseMemory known, int entrance, int word) =>
        known.TryFirst(entrance, word, out var next) ? next : known.RememberFirst(entrance, word, Next(known, entrance, word));

    private int Next(PhraseMemory known, int state, int word) =>
        known.TryNext(state, word, out var next) ? next : Remember(known, state, word);

    private int Remember(PhraseMemory known, int state, int word)
    {
        var target = Step(known.Members(state), word);
        return known.Remember(state, word, target, WaitsFor(target.Members));
    }

    // Words to keep may be any words, so that none is waited for.
    private ulong WaitsFor(int[] members)
    {
        var words = 0UL;
        foreach (var member in members)
        {
            words |= (member & Keeping) != 0 ? 0 : network.WaitsFor(member >> MemberBits);
        }

        return words;
    }

    private PhraseMemory.State Step(int[] members, int word)
    {
        var next = new List<int>();
        var accepts = new HashSet<PhraseNetwork.Accept>();
        foreach (var member in members)
        {
            var (state, left) = (member >> MemberBits, member & CountMask);
            var keeping = (member & Keeping) != 0;
            if (keeping)
            {
                Arrive(state, next, accepts);
            }
            else if (word > 0)
            {
                Take(state, word, next, accepts);
            }

            if (left > (keeping ? 1 : 0))
            {
                Enter(member - 1, next);
            }
        }

        if (anywhere)
        {
            Enter(PhraseNetwork.Root << MemberBits, next);
        }

        return new PhraseMemory.State(Distinct(next), [.. accepts.Order()]);
    }

    // Of stretches that end in one state, the one that may still take most words says all.
    private static int[] Distinct(List<int> members)
    {
        members.Sort();
        var kept = 0;
        for (var i = 0; i < members.Count; i++)
        {
            if (i + 1 == members.Count || members[i] >> CountBits != members[i + 1] >> CountBits)
            {
                members[kept++] = members[i];
            }
        }

        return [.. members.Take(kept)];
    }

    private void Take(int state, int word, List<int> next, HashSet<PhraseNetwork.Accept> accepts)
    {
        foreach (var step in network.Steps(state, word))
        {
            Arrive((int)step, next, accepts);
        }

        foreach (var edge in network.Edges(state))
        {
            if (edge.Set >= 0 && network.Holds(edge.Set, word))
            {
                Arrive(edge.Target, next, accepts);
            }
        }
    }

    private void Arrive(int state, List<int> next, HashSet<PhraseNetwork.Accept> accepts)
    {
        accepts.UnionWith(network.Accepts(state) ?? []);
        Enter(state << MemberBits, next);
        foreach (var edge in network.Edges(state))
        {
            if (edge.Set == PhraseNetwork.Gap)
            {
                Enter((edge.Target << MemberBits) | PhraseNetwork.LongestGap, next);
            }
        }
    }

    // Words to keep may begin wherever a walk stands.
    private void Enter(int member, List<int> next)
    {
        next.Add(member);
        foreach (var edge in network.Edges(member >> MemberBits))
        {
            if (edge.Set == PhraseNetwork.Keep && (member & Keeping) == 0)
            {
                next.Add((edge.Target << MemberBits) | Keeping | PhraseNetwork.LongestKeep);
            }
        }
    }
}
