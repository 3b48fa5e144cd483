using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Learning;

/// <summary>
/// Tells of which kinds each sentence of a letter sounds: by its own words, by where it stands, and by the words of the whole letter. "We have chosen
/// another" says one thing among shifts and wages and another among tenants and keys.
/// </summary>
internal sealed class LetterEar
{
    // How much the whole letter counts beside the sentence.
    private const float ShareOfLetter = 0.2f;

    private readonly LineBook book;
    private readonly int kinds;
    private readonly KindEar sentences;
    private readonly KindEar letters;

    // By where a sentence stands.
    private readonly int[][] standings;
    private readonly int[] alone;

    private LetterEar(LineBook book, int kinds, KindEar sentences, KindEar letters)
    {
        this.book = book;
        this.kinds = kinds;
        this.sentences = sentences;
        this.letters = letters;
        alone = LetterExamples.Alone(book);
        standings = [.. Enumerable.Range(0, LetterExamples.Standings).Select(at => LetterExamples.Standing(book, at))];
    }

    /// <summary>Learns from lines and letters, a tenth of a second or more.</summary>
    /// <param name="book">Which all the lines were cut with, those of letters too.</param>
    /// <param name="wanted">The kinds to listen for.</param>
    public static LetterEar Learn(LineBook book, LineKinds kinds, IReadOnlyList<IReadOnlyList<LetterLine>> letters, IReadOnlyList<string> wanted)
    {
        var examples = new LetterExamples(book, kinds, wanted);
        return new LetterEar(
            book,
            wanted.Count,
            KindEar.Learn(examples.OfSentences(letters), examples.Places, wanted.Count),
            KindEar.Learn(examples.OfLetters(letters), examples.Places, wanted.Count));
    }

    /// <param name="book">As it was saved.</param>
    public static LetterEar Load(BinaryReader reader, LineBook book) => new(book, reader.ReadInt32(), KindEar.Load(reader), KindEar.Load(reader));

    public void Save(BinaryWriter writer)
    {
        writer.Write(kinds);
        sentences.Save(writer);
        letters.Save(writer);
    }

    /// <summary>Near 0 a sentence is as often of the kind as not; above, more often.</summary>
    /// <param name="numbers">Of the sentences to listen to.</param>
    /// <param name="scores">By sentence, then by kind in the order they were wanted in.</param>
    public void Score(TokenizedText text, ReadOnlySpan<int> numbers, LineRoom room, Span<float> scores)
    {
        Span<float> letter = stackalloc float[kinds];
        var words = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            var known = book.Known(text, text.Sentences[numbers[i]], room);
            var row = scores.Slice(i * kinds, kinds);
            row.Clear();
            Scale(row, (float)LineModel.Score(1, sentences.Add(known.Near, row)));
            sentences.Add(numbers.Length == 1 ? alone : standings[Math.Min(i, LetterExamples.Standings - 1)], row);
            words += letters.Add(known.Words, letter);
        }

        Scale(letter, ShareOfLetter * (float)LineModel.Score(1, words));
        for (var i = 0; i < numbers.Length; i++)
        {
            LineLearner.Add(letter, scores.Slice(i * kinds, kinds));
        }
    }

    private static void Scale(Span<float> scores, float scale)
    {
        foreach (ref var score in scores)
        {
            score *= scale;
        }
    }
}
