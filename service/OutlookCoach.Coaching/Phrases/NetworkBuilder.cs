namespace OutlookCoach.Coaching.Phrases;

/// <summary>Adds phrases to a <see cref="PhraseNetwork"/>, sharing states wherever the same words follow the same state.</summary>
internal sealed class NetworkBuilder(WordSets sets)
{
    // By where a part starts and which part it is, both in one number.
    private readonly Dictionary<long, int[]> shared = [];
    private readonly Dictionary<PhrasePart, int> parts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> fromsByName = new(StringComparer.Ordinal);

    private readonly Dictionary<int, string> keepNames = [];

    private PhraseNetwork Network { get; } = new(sets);

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

    /// <summary>All phrases are in.</summary>
    public PhraseNetwork Finish()
    {
        Network.Finish();
        return Network;
    }

    /// <summary>Names of kept words, by the state they lead to.</summary>
    public string?[] KeepNames()
    {
        var names = new string?[keepNames.Keys.DefaultIfEmpty(-1).Max() + 1];
        foreach (var (state, name) in keepNames)
        {
            names[state] = name;
        }

        return names;
    }

    private int[] Step(PhrasePart part, int[] from)
    {
        var key = ((long)From(from) << 32) | (uint)Part(part);
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
                AddSet(sets.Of(word), from, join);
                break;
            case PhrasePart.OneOf group:
                AddGroup(group, from, join);
                break;
            case PhrasePart.Gap:
                AddSet(PhraseNetwork.Gap, from, join);
                break;
            case PhrasePart.Keep keep:
                AddSet(PhraseNetwork.Keep, from, join);
                keepNames[join] = keep.Name;
                break;
        }
    }

    // Where a wording ends in optional words, each shorter ending must reach the join as well.
    private void AddWording(IReadOnlyList<PhrasePart> wording, int[] from, int join)
    {
        var length = wording.Count;
        do
        {
            AddEnding(wording, length, from, join);
            length--;
        }
        while (wording[length] is PhrasePart.OneOf { Optional: true });
    }

    private void AddEnding(IReadOnlyList<PhrasePart> wording, int length, int[] from, int join)
    {
        foreach (var part in wording.Take(length - 1))
        {
            from = Step(part, from);
        }

        Into(wording[length - 1], from, join);
    }

    // All single words of a group are one set and so one step.
    private void AddGroup(PhrasePart.OneOf group, int[] from, int join)
    {
        var singles = 0;
        foreach (var wording in group.Wordings)
        {
            if (wording is [PhrasePart.Word])
            {
                singles++;
            }
            else
            {
                AddWording(wording, from, join);
            }
        }

        if (singles > 0)
        {
            AddSet(sets.OfSingles(group), from, join);
        }
    }

    private void AddSet(int set, int[] from, int join)
    {
        foreach (var state in from)
        {
            Network.AddEdge(state, set, join);
        }
    }

    // One state is its own key; several together get one below zero.
    private int From(int[] from)
    {
        if (from.Length == 1)
        {
            return from[0];
        }

        var name = string.Join(',', from);
        if (!fromsByName.TryGetValue(name, out var key))
        {
            key = -1 - fromsByName.Count;
            fromsByName.Add(name, key);
        }

        return key;
    }

    private int Part(PhrasePart part)
    {
        if (!parts.TryGetValue(part, out var id))
        {
            id = parts.Count;
            parts.Add(part, id);
        }

        return id;
    }
}
