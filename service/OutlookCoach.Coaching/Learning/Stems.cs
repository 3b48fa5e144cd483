using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Learning;

/// <summary>
/// The stem of a word as a number. Endings are cut crudely: a stem need not be a word, it only has to be the same
/// for <c>hire</c>, <c>hired</c> and <c>hiring</c>. The number is the same on every machine and in every run.
/// </summary>
internal sealed class Stems(Vocabulary vocabulary, IReadOnlyList<string> endings)
{
    private const int ShortestStem = 3;
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    /// <summary>Every number is one word: which one hardly ever matters.</summary>
    private static readonly uint AnyNumber = Hash("#");

    private uint[] byWord = [];

    public uint Of(TokenizedText text, in Token token)
    {
        // The parts of a contraction share a place, so what the vocabulary knows is taken from there.
        var known = byWord;
        if ((token.Marks & TokenMarks.Number) == 0 && (uint)token.Word < (uint)known.Length && known[token.Word] is not 0 and var stem)
        {
            return stem;
        }

        return NotYetKnown(text, token);
    }

    private uint NotYetKnown(TokenizedText text, in Token token)
    {
        if ((token.Marks & TokenMarks.Number) != 0)
        {
            return AnyNumber;
        }

        if (token.Word != 0)
        {
            return OfKnown(token.Word);
        }

        Span<char> lower = stackalloc char[Math.Min(token.Length, Vocabulary.LongestWord)];
        text.Word(token)[..lower.Length].ToLowerInvariant(lower);
        return Hash(Cut(lower));
    }

    // FNV-1a.
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = HashStart;
        foreach (var c in word)
        {
            hash = (hash ^ c) * HashFactor;
        }

        return hash;
    }

    // Worked out when first asked for; two threads that ask at once write the same number.
    private uint OfKnown(int word)
    {
        var known = byWord;
        if (word >= known.Length)
        {
            byWord = known = [.. known, .. new uint[vocabulary.Count - known.Length]];
        }

        return known[word] != 0 ? known[word] : known[word] = Hash(Cut(vocabulary[word]));
    }

    private ReadOnlySpan<char> Cut(ReadOnlySpan<char> word)
    {
        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length].TrimEnd('e');
            }
        }

        return word.Length > ShortestStem ? word.TrimEnd('e') : word;
    }
}
