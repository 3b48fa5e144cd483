using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Learning;

/// <summary>
/// What a model looks at in a sentence: its words and its pairs of neighbouring words, as numbers. Longer sequences, gaps and
/// word classes were measured and brought nothing on drafts that nobody had looked at.
/// </summary>
internal sealed class LineFeatures(Tokenizer tokenizer, Stems stems)
{
    private const uint PairFactor = 2654435761;
    private static readonly uint Start = Stems.Hash("^");

    /// <summary>Adds the features of a whole line, some of them more than once.</summary>
    public void AddOf(string line, List<uint> found)
    {
        var text = tokenizer.Cut(line);
        foreach (var sentence in text.Sentences)
        {
            AddOf(text, sentence, found);
        }
    }

    /// <summary>Adds the features of a sentence.</summary>
    public void AddOf(TokenizedText text, Sentence sentence, List<uint> found)
    {
        var before = Start;
        foreach (var token in text.Tokens[sentence.FirstToken..(sentence.LastToken + 1)])
        {
            var stem = stems.Of(text, token);
            found.Add(stem);
            found.Add(Pair(before, stem));
            before = stem;
        }

        found.Add(Pair(before, sentence.Ends));
    }

    private static uint Pair(uint first, uint second) => (first * PairFactor) ^ (second + (second << 7));
}
