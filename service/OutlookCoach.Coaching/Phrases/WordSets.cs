namespace OutlookCoach.Coaching.Phrases;

/// <summary>Sets of words that stand for one place in a phrase: the forms of a word, or all single words of a group. All matchers of a language share them.</summary>
internal sealed class WordSets(Vocabulary vocabulary, WordForms forms)
{
    private readonly Dictionary<string, int> byWriting = new(StringComparer.Ordinal);
    private readonly List<int[]> members = [];

    public IReadOnlyList<int> Members(int set) => members[set];

    public bool Holds(int set, int word) => members[set].AsSpan().Contains(word);

    /// <summary>All forms of a word.</summary>
    public int Of(PhrasePart.Word word)
    {
        if (!byWriting.TryGetValue(word.Text, out var set))
        {
            set = Add(word.Text, [.. forms.Of(word.Text).Select(vocabulary.Add)]);
        }

        return set;
    }

    /// <summary>All forms of a group's single words.</summary>
    public int OfSingles(PhrasePart.OneOf group)
    {
        if (!byWriting.TryGetValue(group.Written, out var set))
        {
            var singles = group.Wordings.Where(wording => wording is [PhrasePart.Word]).SelectMany(wording => members[Of((PhrasePart.Word)wording[0])]);
            set = Add(group.Written, [.. singles.Distinct()]);
        }

        return set;
    }

    private int Add(string writing, int[] words)
    {
        byWriting.Add(writing, members.Count);
        members.Add(words);
        return members.Count - 1;
    }
}
