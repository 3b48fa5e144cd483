namespace OutlookCoach.Coaching.Learning;

/// <summary>What a <see cref="LetterEar"/> learns from, in an order of its own, so that the order of files and lines changes nothing.</summary>
/// <param name="book">Which all lines were cut with, those of letters too.</param>
/// <param name="wanted">The kinds to listen for.</param>
internal sealed class LetterExamples(LineBook book, LineKinds kinds, IReadOnlyList<string> wanted)
{
    /// <summary>The first sentences of a letter are seldom the doors, and the later ones seldom the news; from here on they are alike.</summary>
    public const int Standings = 4;

    private readonly Dictionary<string, LearnedLine> lines = kinds.Names.SelectMany(kinds.Lines)
        .DistinctBy(line => line.Text, StringComparer.Ordinal).ToDictionary(line => line.Text, StringComparer.Ordinal);

    private readonly Dictionary<string, int> numbers = wanted.Select((kind, number) => (kind, number)).ToDictionary(entry => entry.kind, entry => entry.number, StringComparer.Ordinal);

    /// <summary>How many places there are: the book's, then those that <see cref="Standing"/> gives.</summary>
    public int Places => book.Features + Standings + 1;

    /// <summary>What every sentence has, and where in its letter it stands, the first at 0.</summary>
    public static int[] Standing(LineBook book, int at) => [.. Alone(book), book.Features + 1 + Math.Min(at, Standings - 1)];

    /// <summary>What a sentence has that stands in no letter, or is all of one.</summary>
    public static int[] Alone(LineBook book) => [book.Features];

    /// <summary>Sentences of letters, and lines that stand in none.</summary>
    public IReadOnlyList<LearnedExample> OfSentences(IReadOnlyList<IReadOnlyList<LetterLine>> letters)
    {
        var inLetters = letters.SelectMany(letter => letter.Select((line, at) => (line.Text, At: letter.Count == 1 ? -1 : at, Kinds: Bits(line.Kinds)))).Distinct()
            .OrderBy(line => line.Text, StringComparer.Ordinal).ThenBy(line => line.At).ThenBy(line => line.Kinds);
        var told = letters.SelectMany(letter => letter).Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
        var alone = kinds.Names.SelectMany(kind => kinds.Lines(kind).Select(line => (Kind: kind, line.Text))).Where(line => !told.Contains(line.Text))
            .GroupBy(line => line.Text, line => line.Kind, StringComparer.Ordinal).OrderBy(line => line.Key, StringComparer.Ordinal);
        return
        [
            .. alone.Select(line => Example(line.Key, Alone(book), Bits(line))),
            .. inLetters.Select(line => Example(line.Text, line.At < 0 ? Alone(book) : Standing(book, line.At), line.Kinds)),
        ];
    }

    /// <summary>The words of each letter, and all that its sentences say.</summary>
    public IReadOnlyList<LearnedExample> OfLetters(IReadOnlyList<IReadOnlyList<LetterLine>> letters) =>
    [
        .. letters.OrderBy(letter => string.Join('\n', letter.Select(line => line.Text)), StringComparer.Ordinal).Select(letter => new LearnedExample(
            [new LearnedPart([.. letter.SelectMany(line => lines[line.Text].Places.Take(lines[line.Text].Words))]), new LearnedPart(Alone(book), 1)],
            Bits(letter.SelectMany(line => line.Kinds)))),
    ];

    private LearnedExample Example(string text, int[] standing, uint kinds) => new([new LearnedPart(lines[text].Places), new LearnedPart(standing, 1)], kinds);

    private uint Bits(IEnumerable<string> told)
    {
        var bits = 0u;
        foreach (var kind in told)
        {
            bits |= numbers.TryGetValue(kind, out var number) ? 1u << number : 0;
        }

        return bits;
    }
}
