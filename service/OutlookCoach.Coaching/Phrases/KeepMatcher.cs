namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// Finds phrases that keep words. Where the kept words begin is only known while walking, so these few phrases are walked one way
/// at a time, and only from where the <see cref="PhraseAutomaton"/> says that one is found at all.
/// </summary>
internal sealed class KeepMatcher(PhraseNetwork network, RuleConditions conditions)
{
    private readonly PhraseAutomaton anywhere = new(network, conditions, anywhere: true);
    private readonly PhraseAutomaton fromHere = new(network, conditions);
    private readonly KnownSteps steps = new(network);

    public void Find(TokenizedText text, Sentence sentence, SentenceHits hits)
    {
        if (!anywhere.FindsAny(text, sentence))
        {
            return;
        }

        var places = hits.Places;
        fromHere.Find(text, sentence, places, hits.Conditions);
        for (var i = 0; i < places.Count; i++)
        {
            // In order of the first token, then of the last: beyond the last of a start nothing is found from there.
            if (i + 1 == places.Count || places[i].First != places[i + 1].First)
            {
                WalkFrom(places[i], text, sentence, hits.Keeping);
            }
        }

        hits.Keeping.Sort();
    }

    private void WalkFrom(Hit place, TokenizedText text, Sentence sentence, List<KeepHit> hits)
    {
        var walk = new Walk(text.Tokens, sentence, place, hits);
        Follow(ref walk, PhraseNetwork.Root, place.First);
        if (place.First == sentence.FirstToken)
        {
            Follow(ref walk, PhraseNetwork.StartRoot, place.First);
        }
    }

    private void Follow(ref Walk walk, int state, int at)
    {
        if (at > walk.Last)
        {
            return;
        }

        foreach (var next in steps.From(state, walk.Tokens[at].Word))
        {
            Arrive(ref walk, next, at + 1);
        }

        // Gaps and kept words stand before the sets of words.
        foreach (var edge in network.Edges(state))
        {
            switch (edge.Set)
            {
                case PhraseNetwork.Gap:
                    Skip(ref walk, edge.Target, at);
                    break;
                case PhraseNetwork.Keep:
                    KeepWords(ref walk, edge.Target, at);
                    break;
                default:
                    return;
            }
        }
    }

    private void Skip(ref Walk walk, int state, int at)
    {
        var last = Math.Min(at + PhraseNetwork.LongestGap, walk.Last);
        for (var next = at; next <= last; next++)
        {
            Follow(ref walk, state, next);
        }
    }

    private void KeepWords(ref Walk walk, int state, int at)
    {
        var (a, b) = (walk.A, walk.B);
        var last = Math.Min(at + PhraseNetwork.LongestKeep - 1, walk.Last);
        for (var end = at; end <= last; end++)
        {
            var kept = new Kept(state, at, end);
            (walk.A, walk.B) = a.Any ? (a, kept) : (kept, b);
            Arrive(ref walk, state, end + 1, mayKeepMore: end < last);
        }

        (walk.A, walk.B) = (a, b);
    }

    // A phrase that ends in kept words keeps as many as it may: which of them count is told by who asked for them.
    private void Arrive(ref Walk walk, int state, int next, bool mayKeepMore = false)
    {
        if (network.Accepts(state) is { } accepts)
        {
            foreach (var accept in accepts)
            {
                if (walk.Sentence.Allows(accept.End, next - 1) && (!mayKeepMore || accept.End == PhraseEnd.EndOfSentence))
                {
                    walk.Hits.Add(new KeepHit(new Hit(accept.Id, walk.Start, next - 1), walk.A, walk.B));
                }
            }
        }

        Follow(ref walk, state, next);
    }

    /// <summary>Where a walk began and where it ends at the latest, what it may cross, and what it keeps.</summary>
    private ref struct Walk(ReadOnlySpan<Token> tokens, Sentence sentence, Hit place, List<KeepHit> hits)
    {
        public readonly ReadOnlySpan<Token> Tokens = tokens;
        public readonly Sentence Sentence = sentence;
        public readonly int Start = place.First;
        public readonly int Last = place.Last;
        public readonly List<KeepHit> Hits = hits;
        public Kept A = Kept.None;
        public Kept B = Kept.None;
    }
}
