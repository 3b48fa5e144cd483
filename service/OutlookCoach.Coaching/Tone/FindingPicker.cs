using System.Runtime.InteropServices;

namespace OutlookCoach.Coaching.Tone;

/// <summary>One place, one finding of a kind: of overlapping ones the heaviest stays, then the longest.</summary>
internal static class FindingPicker
{
    // Each is compared with the others. Nobody reads so many; the heaviest are kept.
    private const int Most = 300;

    public static IReadOnlyList<Finding> Pick(List<Found> found)
    {
        if (found.Count == 0)
        {
            return [];
        }

        found.Sort(ByWeight);
        var all = found.Count > Most ? found.GetRange(0, Most) : found;
        var picked = new List<Found>();
        foreach (var candidate in all)
        {
            if (!picked.Exists(other => Same(candidate, other)))
            {
                picked.Add(candidate);
            }
        }

        picked.Sort(ByPlace);
        var findings = new Finding[picked.Count];
        for (var at = 0; at < findings.Length; at++)
        {
            findings[at] = SaidOnce(picked[at], CollectionsMarshal.AsSpan(picked)[..at]).ToFinding() with { Also = OtherKinds(picked[at], all) };
        }

        return findings;
    }

    private static int ByWeight(Found one, Found other) =>
        one.Weight != other.Weight ? one.Weight.CompareTo(other.Weight)
        : one.Place.Length != other.Place.Length ? other.Place.Length.CompareTo(one.Place.Length)
        : one.Place.Start != other.Place.Start ? one.Place.Start.CompareTo(other.Place.Start)
        : string.CompareOrdinal(one.Rule.Path, other.Rule.Path);

    private static int ByPlace(Found one, Found other) =>
        one.Place.Start != other.Place.Start ? one.Place.Start.CompareTo(other.Place.Start)
        : one.Weight != other.Weight ? one.Weight.CompareTo(other.Weight)
        : string.CompareOrdinal(one.Rule.Path, other.Rule.Path);

    // A sentence that is offered for one place already is not offered for the next: that one is better left out.
    private static Found SaidOnce(Found item, ReadOnlySpan<Found> before)
    {
        foreach (var other in before)
        {
            if (item.Rule.WholeSentence && other.Rule.WholeSentence && item.Try == other.Try)
            {
                return item.Try is null ? item : item with { Try = "" };
            }
        }

        return item;
    }

    // Two failings in the very same words are shown as the heavier one; the other is named. One move may be two failings by itself.
    private static IReadOnlyList<string> OtherKinds(Found shown, List<Found> all)
    {
        List<string>? kinds = null;
        foreach (var item in all)
        {
            if (item.Place == shown.Place && item.Place.Length > 0)
            {
                Add(item.Rule.Kind);
                AddAll(item.Rule.Also);
            }
        }

        AddAll(shown.Rule.Also);
        return kinds ?? (IReadOnlyList<string>)[];

        void Add(string kind)
        {
            if (kind != shown.Rule.Kind && kinds?.Contains(kind) != true)
            {
                (kinds ??= []).Add(kind);
            }
        }

        void AddAll(IReadOnlyList<string> others)
        {
            for (var i = 0; i < others.Count; i++)
            {
                Add(others[i]);
            }
        }
    }

    private static bool Same(Found a, Found b)
    {
        var whole = a.Place.Length == 0 && b.Place.Length == 0;
        return (a.Rule.Kind == b.Rule.Kind && (whole || a.Overlaps(b))) || (!whole && a.Place == b.Place);
    }
}
