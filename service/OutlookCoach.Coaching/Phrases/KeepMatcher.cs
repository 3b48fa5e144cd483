namespace OutlookCoach.Coaching.Phrases;

/// <summary>Finds phrases that keep words. Where the kept words begin is only known while walking, so these few phrases are walked one way at a time.</summary>
internal sealed class KeepMatcher(PhraseNetwork network)
{
    public void Find(TokenizedText text, List<Hit> hits)
    {
        var tokens = text.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            var walk = new Walk(text.Tokens, text.Sentences[tokens[at].Sentence], at, hits);
            Follow(ref walk, PhraseNetwork.Root, at);
            if ((tokens[at].Marks & TokenMarks.SentenceStart) != 0)
            {
                Follow(ref walk, PhraseNetwork.StartRoot, at);
            }
        }
    }

    private void Follow(ref Walk walk, int state, int at)
    {
        var word = at <= walk.Sentence.LastToken ? walk.Tokens[at].Word : 0;
        if (word > 0)
        {
            foreach (var target in network.Targets(state, word))
            {
                Arrive(ref walk, target, at + 1);
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
                if (Fits(accept.End, walk.Sentence, next - 1))
                {
                    walk.Hits.Add(new Hit(accept.Id, walk.Start, next - 1, walk.A, walk.B));
                }
            }
        }

        Follow(ref walk, state, next);
    }

    private static bool Fits(PhraseEnd end, Sentence sentence, int last) => end switch
    {
        PhraseEnd.EndOfSentence => last == sentence.LastToken,
        PhraseEnd.Question => sentence.Ends == '?',
        _ => true,
    };

    /// <summary>Where a walk began, what it may cross, and what it keeps.</summary>
    private ref struct Walk(ReadOnlySpan<Token> tokens, Sentence sentence, int start, List<Hit> hits)
    {
        public readonly ReadOnlySpan<Token> Tokens = tokens;
        public readonly Sentence Sentence = sentence;
        public readonly int Start = start;
        public readonly List<Hit> Hits = hits;
        public Kept A = Kept.None;
        public Kept B = Kept.None;
    }
}
