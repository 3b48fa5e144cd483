using System.Runtime.InteropServices;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>The phrases found in one sentence. One of these serves a whole text, so that only what is found costs memory.</summary>
/// <param name="rules">Phrases numbered from here on are conditions.</param>
/// <param name="conditions">How many conditions there are.</param>
internal sealed class SentenceHits(int rules, int conditions)
{
    // By condition, one more than where it is first found; 0 for nearly all of them, which is what is asked most.
    private readonly int[] first = new int[conditions];

    /// <summary>Phrases that keep no words, in order of place.</summary>
    public List<Hit> Plain { get; } = new(32);

    /// <summary>Those that rules only need, or are excused by, in order of place.</summary>
    public List<Hit> Conditions { get; } = new(32);

    /// <summary>Phrases that keep words, in order of place.</summary>
    public List<KeepHit> Keeping { get; } = [];

    /// <summary>The same before it is known what they keep.</summary>
    public List<Hit> Places { get; } = [];

    public void Clear()
    {
        foreach (var hit in CollectionsMarshal.AsSpan(Conditions))
        {
            first[hit.Id - rules] = 0;
        }

        Plain.Clear();
        Conditions.Clear();
        Keeping.Clear();
        Places.Clear();
    }

    /// <summary>All plain ones are in.</summary>
    public void PutConditionsAside()
    {
        var found = CollectionsMarshal.AsSpan(Plain);
        var kept = 0;
        foreach (var hit in found)
        {
            if (hit.Id < rules)
            {
                found[kept++] = hit;
                continue;
            }

            Conditions.Add(hit);
            ref var at = ref first[hit.Id - rules];
            at = at == 0 ? Conditions.Count : at;
        }

        CollectionsMarshal.SetCount(Plain, kept);
    }

    public bool Holds(int condition) => first[condition - rules] != 0;

    /// <summary>Where in <see cref="Conditions"/> the first is that may be this one; their number when none is.</summary>
    public int FirstOf(int condition) => first[condition - rules] is > 0 and var at ? at - 1 : Conditions.Count;
}
