namespace OutlookCoach.Coaching.Phrases;

/// <summary>What one pass over a text knows so far.</summary>
internal sealed class TokenizerPass(string text, TokenRoom room)
{
    /// <summary>Tokens. Longer "sentences" are lists, logs or attacks; cutting them keeps every later step linear.</summary>
    public const int LongestSentence = 120;

    private const int LongestLabel = 30;

    private int sentenceStart = -1;
    private int firstToken;

    public string Text { get; } = text;

    public List<Token> Tokens { get; } = room.Tokens;

    public List<Sentence> Sentences { get; } = room.Sentences;

    public TokenMarks Pending { get; set; } = TokenMarks.SentenceStart;

    public int LineStart { get; set; }

    public void Add(int start, int length, int word) => Add(start, length, word, WordLooks.Of(Text.AsSpan(start, length)));

    /// <param name="looks">What the word looks like.</param>
    public void Add(int start, int length, int word, TokenMarks looks)
    {
        if (sentenceStart < 0)
        {
            sentenceStart = start;
            firstToken = Tokens.Count;
        }

        if (Tokens.Count - firstToken >= LongestSentence)
        {
            EndSentence(start, '\n');
            sentenceStart = start;
            firstToken = Tokens.Count;
        }

        Tokens.Add(new Token(start, length, word, Sentences.Count, Pending | looks));
        Pending = TokenMarks.None;
    }

    public void EndSentence(int end, char sign)
    {
        if (sentenceStart >= 0)
        {
            Sentences.Add(new Sentence(sentenceStart, TrimEnd(end), firstToken, Tokens.Count - 1, sign));
            sentenceStart = -1;
        }

        Pending = TokenMarks.SentenceStart;
    }

    public void NewLine(int at, int shortLine)
    {
        var line = Text.AsSpan(LineStart, at - LineStart).TrimEnd();
        if (line.Length <= shortLine || IsLabelled(Text.AsSpan(at + 1)))
        {
            EndSentence(LineStart + line.Length, '\n');
        }

        LineStart = at + 1;
    }

    // "Employer: Fernhill": a list of such lines is no sentence, however long they are.
    private static bool IsLabelled(ReadOnlySpan<char> next)
    {
        var colon = next[..Math.Min(next.Length, LongestLabel)].IndexOf(':');
        return colon > 0 && char.IsUpper(next[0]) && IsWords(next[..colon]) && (colon + 1 == next.Length || char.IsWhiteSpace(next[colon + 1]));
    }

    private static bool IsWords(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
        {
            if (!char.IsLetter(c) && c is not ' ' and not '/')
            {
                return false;
            }
        }

        return true;
    }

    private int TrimEnd(int end)
    {
        while (end > sentenceStart && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
