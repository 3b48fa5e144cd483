using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Learning;

/// <summary>
/// What a model looks at in a sentence: its words and its pairs of neighbouring words, as numbers. Longer sequences, gaps and
/// word classes were measured and brought nothing to what is counted; pairs with one word between them help where weights are learned.
/// </summary>
internal sealed class LineFeatures(Tokenizer tokenizer, Stems stems)
{
    private const uint PairFactor = 2654435761;
    private const uint Skipped = 0x5bd1e995;
    private static readonly uint Start = Stems.Hash("^");

    public TokenizedText Cut(string line) => tokenizer.Cut(line);

    /// <summary>The stems of a sentence, which all its features are made of.</summary>
    /// <param name="room">For the longest sentence.</param>
    public ReadOnlySpan<uint> StemsOf(TokenizedText text, in Sentence sentence, uint[] room)
    {
        var count = 0;
        foreach (ref readonly var token in text.Tokens[sentence.FirstToken..(sentence.LastToken + 1)])
        {
            room[count++] = stems.Of(text, token);
        }

        return room.AsSpan(0, count);
    }

    /// <summary>The pair that a word makes with the one before it.</summary>
    public static uint Pair(ReadOnlySpan<uint> stems, int at) => Pair(at == 0 ? Start : stems[at - 1], stems[at]);

    /// <summary>The pair that the last word makes with the sign behind it.</summary>
    public static uint LastPair(ReadOnlySpan<uint> stems, char ends) => Pair(stems[^1], ends);

    /// <summary>The pair that a word makes with the one before the last.</summary>
    public static uint PairApart(ReadOnlySpan<uint> stems, int at) => Pair(stems[at - 2] ^ Skipped, stems[at]);

    private static uint Pair(uint first, uint second) => (first * PairFactor) ^ (second + (second << 7));
}
