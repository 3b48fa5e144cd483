using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Learning;

/// <summary>
/// What a model looks at in a sentence: its words and its pairs of neighbouring words, as numbers. Longer sequences, gaps and
/// word classes were measured and brought nothing to what is counted; pairs with one word between them help where weights are learned.
/// </summary>
/// <param name="gaps">Only pairs with one word between them.</param>
internal sealed class LineFeatures(Tokenizer tokenizer, Stems stems, bool gaps = false)
{
    private const uint PairFactor = 2654435761;
    private const uint Skipped = 0x5bd1e995;
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
        if (gaps)
        {
            AddGaps(text, sentence, found);
            return;
        }

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

    /// <summary>The same words, looked at as pairs with one word between them, and nothing else.</summary>
    public LineFeatures WithAGap() => new(tokenizer, stems, gaps: true);

    // Pairs with one word between them.
    private void AddGaps(TokenizedText text, Sentence sentence, List<uint> found)
    {
        uint before = 0, last = 0;
        foreach (var token in text.Tokens[sentence.FirstToken..(sentence.LastToken + 1)])
        {
            var stem = stems.Of(text, token);
            if (before != 0)
            {
                found.Add(Pair(before ^ Skipped, stem));
            }

            (before, last) = (last, stem);
        }
    }

    private static uint Pair(uint first, uint second) => (first * PairFactor) ^ (second + (second << 7));
}
