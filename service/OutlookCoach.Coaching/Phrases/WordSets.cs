namespace OutlookCoach.Coaching.Phrases;

/// <summary>Sets of words that stand for one place in a phrase: the forms of a word, or all single words of a group. All matchers of a language share them.</summary>
internal sealed class WordSets(Vocabulary vocabulary, WordForms forms)
{
    private readonly Dictionary<PhrasePart, int> byPart = new(ReferenceEqualityComparer.Instance);
    private readonly List<int[]> members = [];
    private readonly List<int> gathered = [];

    public int Words => vocabulary.Count;

    public ReadOnlySpan<int> Members(int set) => members[set];

    public bool Holds(int set, int word) => Members(set).Contains(word);

    /// <summary>All forms of a word.</summary>
    public int Of(PhrasePart.Word word) => byPart.TryGetValue(word, out var set) ? set : Add(word, [.. forms.Of(word.Text).Select(vocabulary.Add)]);

    /// <summary>All forms of a group's single words.</summary>
    public int OfSingles(PhrasePart.OneOf group)
    {
        if (byPart.TryGetValue(group, out var set))
        {
            return set;
        }

        gathered.Clear();
        foreach (var wording in group.Wordings)
        {
            if (wording is [PhrasePart.Word word])
            {
                gathered.AddRange(Members(Of(word)));
            }
        }

        return Add(group, Distinct(gathered));
    }

    private int Add(PhrasePart part, int[] words)
    {
        byPart.Add(part, members.Count);
        members.Add(words);
        return members.Count - 1;
    }

    private static int[] Distinct(List<int> words)
    {
        words.Sort();
        var kept = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (i == 0 || words[i] != words[kept - 1])
            {
                words[kept++] = words[i];
            }
        }

        return [.. words[..kept]];
    }
}
