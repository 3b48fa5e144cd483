namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// A phrase network made deterministic as texts ask for it: all states that a start can be in are one state, and each step
/// from it is worked out once and remembered. A walk then costs one look-up a word, whatever the number of phrases.
/// </summary>
internal sealed class PhraseAutomaton(PhraseNetwork network)
{
    // A member is a state, or a stretch of any words that ends in one: which of both, and how many words it may still take.
    private const int CountBits = 4;
    private const int CountMask = (1 << CountBits) - 1;
    private const int Keeping = 1 << CountBits;
    private const int MemberBits = CountBits + 1;

    private PhraseMemory? memory;

    /// <summary>Adds what is found, in order of the first token, then of the last.</summary>
    public void Find(TokenizedText text, Sentence sentence, List<Hit> hits)
    {
        var known = memory;
        if (known is null || known.IsFull)
        {
            memory = known = new PhraseMemory(Entering(PhraseNetwork.Root), Entering(PhraseNetwork.Root, PhraseNetwork.StartRoot));
        }

        var tokens = text.Tokens;
        for (var first = sentence.FirstToken; first <= sentence.LastToken; first++)
        {
            var state = first == sentence.FirstToken ? PhraseMemory.AtSentenceStart : PhraseMemory.InsideSentence;
            for (var at = first; at <= sentence.LastToken; at++)
            {
                state = Next(known, state, tokens[at].Word);
                if (state == PhraseMemory.Dead)
                {
                    break;
                }

                Add(known.Accepts(state), (first, at), sentence, hits);
            }
        }
    }

    private int[] Entering(params ReadOnlySpan<int> states)
    {
        var members = new SortedSet<int>();
        foreach (var state in states)
        {
            Enter(state << MemberBits, members);
        }

        return [.. members];
    }

    private static void Add(ReadOnlySpan<PhraseNetwork.Accept> accepts, (int First, int Last) place, Sentence sentence, List<Hit> hits)
    {
        foreach (var accept in accepts)
        {
            if (sentence.Allows(accept.End, place.Last))
            {
                hits.Add(new Hit(accept.Id, place.First, place.Last));
            }
        }
    }

    private int Next(PhraseMemory known, int state, int word) =>
        known.TryNext(state, word, out var next) ? next : known.Remember(state, word, Step(known.Members(state), word));

    private PhraseMemory.State Step(int[] members, int word)
    {
        var next = new SortedSet<int>();
        var accepts = new SortedSet<PhraseNetwork.Accept>();
        foreach (var member in members)
        {
            var (state, left) = (member >> MemberBits, member & CountMask);
            if ((member & Keeping) != 0)
            {
                Arrive(state, next, accepts);
            }

            if (left > 1 || (left == 1 && (member & Keeping) == 0))
            {
                Enter(member - 1, next);
            }

            if (word > 0 && (member & Keeping) == 0)
            {
                Take(state, word, next, accepts);
            }
        }

        return new PhraseMemory.State([.. next], [.. accepts]);
    }

    private void Take(int state, int word, SortedSet<int> next, SortedSet<PhraseNetwork.Accept> accepts)
    {
        foreach (var target in network.Targets(state, word))
        {
            Arrive(target, next, accepts);
        }

        foreach (var edge in network.Edges(state))
        {
            if (edge.Set >= 0 && network.Holds(edge.Set, word))
            {
                Arrive(edge.Target, next, accepts);
            }
        }
    }

    private void Arrive(int state, SortedSet<int> next, SortedSet<PhraseNetwork.Accept> accepts)
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
    private void Enter(int member, SortedSet<int> next)
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
