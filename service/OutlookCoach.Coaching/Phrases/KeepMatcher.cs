namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// Finds phrases that keep words. Where the kept words begin is only known while walking, so these few phrases are walked one way
/// at a time, and only from where the <see cref="PhraseAutomaton"/> says that one is found at all.
/// </summary>
internal sealed class KeepMatcher(PhraseNetwork network)
{
    private readonly PhraseAutomaton anywhere = new(network, anywhere: true);
    private readonly PhraseAutomaton fromHere = new(network);

    public void Find(TokenizedText text, Sentence sentence, SentenceHits hits)
    {
        if (!anywhere.FindsAny(text, sentence))
        {
            return;
        }

        var places = hits.Places;
        fromHere.Find(text, sentence, places);
        for (var i = 0; i < places.Count; i++)
        {
            if (i == 0 || places[i].First != places[i - 1].First)
            {
                WalkFrom(places[i].First, text, sentence, hits.Keeping);
            }
        }

        hits.Keeping.Sort();
    }

    private void WalkFrom(int first, TokenizedText text, Sentence sentence, List<KeepHit> hits)
    {
        var walk = new Walk(text.Tokens, sentence, first, hits);
        Follow(ref walk, PhraseNetwork.Root, first);
        if (first == sentence.FirstToken)
        {
            Follow(ref walk, PhraseNetwork.StartRoot, first);
        }
    }

    private void Follow(ref Walk walk, int state, int at)
    {
        var word = at <= walk.Sentence.LastToken ? walk.Tokens[at].Word : 0;
        if (word > 0)
        {
            foreach (var step in network.Steps(state, word))
            {
                Arrive(ref walk, (int)step, at + 1);
            }
        }

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
                case var set when word > 0 && network.Holds(set, word):
                    Arrive(ref walk, edge.Target, at + 1);
                    break;
            }
        }
    }

    private void Skip(ref Walk walk, int state, int at)
    {
        var last = Math.Min(at + PhraseNetwork.LongestGap, walk.Sentence.LastToken);
        for (var next = at; next <= last; next++)
        {
            Follow(ref walk, state, next);
        }
    }

    private void KeepWords(ref Walk walk, int state, int at)
    {
        var (a, b) = (walk.A, walk.B);
        var last = Math.Min(at + PhraseNetwork.LongestKeep - 1, walk.Sentence.LastToken);
        for (var end = at; end <= last; end++)
        {
            var kept = new Kept(state, at, end);
            (walk.A, walk.B) = a.Any ? (a, kept) : (kept, b);
            Arrive(ref walk, state, end + 1);
        }

        (walk.A, walk.B) = (a, b);
    }

    private void Arrive(ref Walk walk, int state, int next)
    {
        if (network.Accepts(state) is { } accepts)
        {
            foreach (var accept in accepts)
            {
                if (walk.Sentence.Allows(accept.End, next - 1))
                {
                    walk.Hits.Add(new KeepHit(new Hit(accept.Id, walk.Start, next - 1), walk.A, walk.B));
                }
            }
        }

        Follow(ref walk, state, next);
    }

    /// <summary>Where a walk began, what it may cross, and what it keeps.</summary>
    private ref struct Walk(ReadOnlySpan<Token> tokens, Sentence sentence, int start, List<KeepHit> hits)
    {
        public readonly ReadOnlySpan<Token> Tokens = tokens;
        public readonly Sentence Sentence = sentence;
        public readonly int Start = start;
        public readonly List<KeepHit> Hits = hits;
        public Kept A = Kept.None;
        public Kept B = Kept.None;
    }
}
