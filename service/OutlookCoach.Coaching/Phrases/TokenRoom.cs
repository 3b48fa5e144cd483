namespace OutlookCoach.Coaching.Phrases;

/// <summary>Room for the words and sentences of one text; who cuts many texts, one after another, uses it anew for each.</summary>
internal sealed class TokenRoom(int expected = 0)
{
    // More would be held for nothing after one long text.
    private const int MostKept = 4096;
    private const int WordsOfSentence = 12;

    public List<Token> Tokens { get; } = new(Math.Max(8, expected));

    public List<Sentence> Sentences { get; } = new(1 + (expected / WordsOfSentence));

    public bool IsWorthKeeping => Tokens.Capacity <= MostKept;

    public void Clear()
    {
        Tokens.Clear();
        Sentences.Clear();
    }
}
