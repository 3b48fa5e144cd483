namespace OutlookCoach.Coaching.Phrases;

/// <summary>Adds phrases to a <see cref="PhraseNetwork"/>, sharing states wherever the same words follow the same state.</summary>
internal sealed class NetworkBuilder(Vocabulary vocabulary, WordForms forms)
{
    private readonly Dictionary<string, int[]> formIds = new(StringComparer.Ordinal);
    private readonly Dictionary<(string From, string Part), int[]> shared = [];
    private readonly Dictionary<PhrasePart, string> names = new(ReferenceEqualityComparer.Instance);

    public PhraseNetwork Network { get; } = new();

    /// <summary>Names of kept words, by the state they lead to.</summary>
    public Dictionary<int, string> KeepNames { get; } = [];

    public void Add(Phrase phrase, int id)
    {
        int[] from = [phrase.FromStart ? PhraseNetwork.StartRoot : PhraseNetwork.Root];
        foreach (var part in phrase.Parts)
        {
            from = Step(part, from);
        }

        foreach (var state in from)
        {
            Network.AddAccept(state, new PhraseNetwork.Accept(id, phrase.End));
        }
    }

    private int[] Step(PhrasePart part, int[] from)
    {
        var key = (string.Join(',', from), Name(part));
        if (!shared.TryGetValue(key, out var to))
        {
            var join = Network.AddState();
            Into(part, from, join);
            to = part is PhrasePart.OneOf { Optional: true } ? [.. from, join] : [join];
            shared.Add(key, to);
        }

        return to;
    }

    private void Into(PhrasePart part, int[] from, int join)
    {
        switch (part)
        {
            case PhrasePart.Word word:
                AddWord(word.Text, from, join);
                break;
            case PhrasePart.OneOf group:
                foreach (var wording in group.Wordings)
                {
                    AddWording(wording, from, join);
                }

                break;
            case PhrasePart.Gap:
                Array.ForEach(from, state => Network.AddEdge(state, PhraseNetwork.GapEdge, join));
                break;
            case PhrasePart.Keep keep:
                Array.ForEach(from, state => Network.AddEdge(state, PhraseNetwork.KeepEdge, join));
                KeepNames[join] = keep.Name;
                break;
        }
    }

    // Where a wording ends in optional words, each shorter ending must reach the join as well.
    private void AddWording(IReadOnlyList<PhrasePart> wording, int[] from, int join)
    {
        var length = wording.Count;
        while (length > 0)
        {
            AddEnding(wording, length, from, join);
            if (wording[length - 1] is not PhrasePart.OneOf { Optional: true })
            {
                return;
            }

            length--;
        }

        throw new FormatException("A wording inside brackets needs at least one word that is not optional.");
    }

    private void AddEnding(IReadOnlyList<PhrasePart> wording, int length, int[] from, int join)
    {
        foreach (var part in wording.Take(length - 1))
        {
            from = Step(part, from);
        }

        Into(wording[length - 1], from, join);
    }

    private void AddWord(string word, int[] from, int join)
    {
        foreach (var id in FormIds(word))
        {
            foreach (var state in from)
            {
                Network.AddEdge(state, id, join);
            }
        }
    }

    private int[] FormIds(string word)
    {
        if (!formIds.TryGetValue(word, out var ids))
        {
            ids = [.. forms.Of(word).Select(vocabulary.Add)];
            formIds.Add(word, ids);
        }

        return ids;
    }

    private string Name(PhrasePart part)
    {
        if (!names.TryGetValue(part, out var name))
        {
            name = part switch
            {
                PhrasePart.Word word => word.Text,
                PhrasePart.OneOf group => $"({string.Join('|', group.Wordings.Select(wording => string.Join(' ', wording.Select(Name))))}{(group.Optional ? "|)" : ")")}",
                PhrasePart.Keep keep => $"{{{keep.Name}}}",
                _ => "...",
            };
            names.Add(part, name);
        }

        return name;
    }
}
