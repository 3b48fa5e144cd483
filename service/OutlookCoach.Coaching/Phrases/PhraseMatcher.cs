namespace OutlookCoach.Coaching.Phrases;

/// <summary>Walks a text once and reports every phrase in it. The cost grows with the text and with what is found, not with the number of phrases.</summary>
internal sealed class PhraseMatcher(PhraseNetwork network)
{
    public List<Hit> Find(TokenizedText text)
    {
        var hits = new List<Hit>();
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

        return hits;
    }

    private void Follow(ref Walk walk, int state, int at)
    {
        if (at <= walk.Sentence.LastToken)
        {
            var word = walk.Tokens[at].Word;
            for (var edge = word == 0 ? -1 : network.First(state, word); edge >= 0; edge = network.Next(edge))
            {
                Arrive(ref walk, network.Target(edge), at + 1);
            }
        }

        for (var edge = network.First(state, PhraseNetwork.GapEdge); edge >= 0; edge = network.Next(edge))
        {
            Skip(ref walk, network.Target(edge), at);
        }

        for (var edge = network.First(state, PhraseNetwork.KeepEdge); edge >= 0; edge = network.Next(edge))
        {
            KeepWords(ref walk, network.Target(edge), at);
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
