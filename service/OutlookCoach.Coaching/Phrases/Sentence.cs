namespace OutlookCoach.Coaching.Phrases;

/// <summary>A sentence: its place in the text, its tokens, and the sign it ends with (or '\n').</summary>
internal readonly record struct Sentence(int Start, int End, int FirstToken, int LastToken, char Ends)
{
    public int Length => End - Start;

    public int Words => LastToken - FirstToken + 1;

    /// <summary>A phrase that must end so may end at this token.</summary>
    public bool Allows(PhraseEnd end, int last) => end switch
    {
        PhraseEnd.EndOfSentence => last == LastToken,
        PhraseEnd.Question => Ends == '?',
        _ => true,
    };
}
