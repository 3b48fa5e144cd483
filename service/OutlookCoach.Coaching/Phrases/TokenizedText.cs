using System.Runtime.InteropServices;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>A text cut into tokens and sentences. Places count UTF-16 code units in <see cref="Text"/>.</summary>
internal sealed class TokenizedText(string text, List<Token> tokens, List<Sentence> sentences)
{
    public string Text { get; } = text;

    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(tokens);

    public ReadOnlySpan<Sentence> Sentences => CollectionsMarshal.AsSpan(sentences);

    /// <summary>Words as a reader counts them: the parts of a contraction are one.</summary>
    public int Words()
    {
        var words = 0;
        var end = -1;
        foreach (var token in Tokens)
        {
            if (token.Start > end)
            {
                words++;
                end = token.End;
            }
        }

        return words;
    }

    /// <summary>Index of the first sentence that ends behind this place, or the number of sentences.</summary>
    public int SentenceAt(int place)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].End > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    public ReadOnlySpan<char> Word(Token token) => Text.AsSpan(token.Start, token.Length);

    public string Slice(int firstToken, int lastToken)
    {
        var start = tokens[firstToken].Start;
        return Text[start..tokens[lastToken].End];
    }
}
