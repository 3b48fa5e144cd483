namespace OutlookCoach.Coaching.Phrases;

/// <summary>From tokens to places in the text.</summary>
internal static class Spans
{
    public static Place Of(TokenizedText text, int firstToken, int lastToken)
    {
        var start = text.Tokens[firstToken].Start;
        return new Place(start, text.Tokens[lastToken].End - start);
    }

    /// <summary>The sentence, without the space around it.</summary>
    public static Place Of(Sentence sentence) => new(sentence.Start, sentence.Length);
}
