using System.Runtime.InteropServices;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>The phrases found in one sentence. One of these serves a whole text, so that only what is found costs memory.</summary>
internal sealed class SentenceHits
{
    // The ids of the plain ones, side by side: among hundreds one is then found at a glance.
    private readonly List<int> ids = new(32);

    /// <summary>Phrases that keep no words, in order of place.</summary>
    public List<Hit> Plain { get; } = new(32);

    /// <summary>Phrases that keep words, in order of place.</summary>
    public List<KeepHit> Keeping { get; } = [];

    /// <summary>The same before it is known what they keep.</summary>
    public List<Hit> Places { get; } = [];

    public void Clear()
    {
        Plain.Clear();
        Keeping.Clear();
        Places.Clear();
        ids.Clear();
    }

    /// <summary>All plain ones are in.</summary>
    public void Index()
    {
        foreach (var hit in CollectionsMarshal.AsSpan(Plain))
        {
            ids.Add(hit.Id);
        }
    }

    /// <summary>Where in <see cref="Plain"/> this phrase is first found, from a place there on; below zero when it is not.</summary>
    public int FirstPlain(int id, int from)
    {
        var at = CollectionsMarshal.AsSpan(ids)[from..].IndexOf(id);
        return at < 0 ? at : from + at;
    }
}
