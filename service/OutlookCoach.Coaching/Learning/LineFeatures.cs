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

    /// <summary>The features of a whole line, each once.</summary>
    public IEnumerable<uint> OfLine(string line)
    {
        var text = tokenizer.Cut(line);
        return text.Sentences.ToArray().SelectMany(sentence => Of(text, sentence)).Distinct();
    }

    public IEnumerable<uint> Of(TokenizedText text, Sentence sentence)
    {
        var before = Start;
        for (var i = sentence.FirstToken; i <= sentence.LastToken; i++)
        {
            var stem = stems.Of(text, text.Tokens[i]);
            yield return stem;
            yield return Pair(before, stem);
            before = stem;
        }

        yield return Pair(before, sentence.Ends);
    }

    private static uint Pair(uint first, uint second) => (first * PairFactor) ^ (second + (second << 7));
}
