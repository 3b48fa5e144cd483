namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// The rarest words of phrases: a text without any of them holds none of the phrases, which is quickly seen. Of each phrase, that
/// word or group counts which a text least often holds by chance.
/// </summary>
internal sealed class TellingWords(WordForms forms, Vocabulary vocabulary, IReadOnlySet<string> commonWords)
{
    private const int Common = 100;

    /// <summary>Words of letters and digits alone. Null when a phrase can be found without any word that tells.</summary>
    public IReadOnlySet<string>? Of(IEnumerable<Phrase> phrases)
    {
        var telling = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            if (Rarest(phrase.Parts) is not { } words)
            {
                return null;
            }

            telling.UnionWith(words);
        }

        // What stands for such a word tells as much: "can't" for "not".
        telling.UnionWith(vocabulary.SpellingsOf(telling).Select(spelling => spelling.Split('\'')[0]));
        return telling;
    }

    private IReadOnlySet<string>? Rarest(IReadOnlyList<PhrasePart> parts) =>
        parts.Select(Words).OfType<IReadOnlySet<string>>().MinBy(words => words.Sum(word => commonWords.Contains(word) ? Common : 1));

    // Of a group, one word of each wording; null for what may be missing.
    private IReadOnlySet<string>? Words(PhrasePart part) => part switch
    {
        PhrasePart.Word word when word.Text.All(char.IsLetterOrDigit) => forms.Of(word.Text).ToHashSet(StringComparer.Ordinal),
        PhrasePart.OneOf { Optional: false } group when group.Wordings.Select(Rarest).ToArray() is var sets && !sets.Contains(null) =>
            sets.SelectMany(words => words!).ToHashSet(StringComparer.Ordinal),
        _ => null,
    };
}
