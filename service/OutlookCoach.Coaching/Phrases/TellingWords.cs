namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// The rarest words of phrases: a text without any of them holds none of the phrases, which is quickly seen. Of each phrase, those two
/// words or groups count which a text least often holds by chance.
/// </summary>
internal sealed class TellingWords(WordForms forms, Vocabulary vocabulary, IReadOnlySet<string> commonWords)
{
    private const int Common = 100;

    private readonly ILookup<string, string> spellings = vocabulary.Spellings();

    /// <summary>For each phrase two sets of words, of letters and digits alone, of which it needs one each; the same twice where it has one part that tells. Null when a phrase can be found without any.</summary>
    public IReadOnlyList<(IReadOnlySet<string> One, IReadOnlySet<string> Other)>? Of(IEnumerable<Phrase> phrases)
    {
        var telling = new List<(IReadOnlySet<string>, IReadOnlySet<string>)>();
        foreach (var phrase in phrases)
        {
            if (Rarest(phrase.Parts) is not [var one, ..] rarest)
            {
                return null;
            }

            telling.Add((WithSpellings(one), WithSpellings(rarest.Length > 1 ? rarest[1] : one)));
        }

        return telling;
    }

    // What stands for such a word tells as much: "can't" for "not".
    private HashSet<string> WithSpellings(IReadOnlySet<string> words) =>
        [.. words, .. words.SelectMany(word => spellings[word]).Select(spelling => spelling.Split('\'')[0])];

    private IReadOnlySet<string>[] Rarest(IReadOnlyList<PhrasePart> parts) =>
        [.. parts.Select(Words).OfType<IReadOnlySet<string>>().OrderBy(words => words.Sum(word => commonWords.Contains(word) ? Common : 1))];

    // Of a group, one word of each wording; null for what may be missing.
    private IReadOnlySet<string>? Words(PhrasePart part) => part switch
    {
        PhrasePart.Word word when word.Text.All(char.IsLetterOrDigit) => forms.Of(word.Text).ToHashSet(StringComparer.Ordinal),
        PhrasePart.OneOf { Optional: false } group when group.Wordings.Select(wording => Rarest(wording).FirstOrDefault()).ToArray() is var sets && !sets.Contains(null) =>
            sets.SelectMany(words => words!).ToHashSet(StringComparer.Ordinal),
        _ => null,
    };
}
