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

        var all = found
            .OrderBy(item => item.Weight)
            .ThenByDescending(item => item.Place.Length)
            .ThenBy(item => item.Place.Start)
            .ThenBy(item => item.Rule.Path, StringComparer.Ordinal)
            .Take(Most)
            .ToArray();
        var picked = new List<Found>();
        foreach (var candidate in all)
        {
            if (!picked.Exists(other => Same(candidate, other)))
            {
                picked.Add(candidate);
            }
        }

        var inOrder = picked
            .OrderBy(item => item.Place.Start)
            .ThenBy(item => item.Weight)
            .ThenBy(item => item.Rule.Path, StringComparer.Ordinal)
            .ToArray();
        return [.. inOrder.Select((item, at) => SaidOnce(item, inOrder.AsSpan(0, at)).ToFinding() with { Also = OtherKinds(item, all) })];
    }

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
    private static IReadOnlyList<string> OtherKinds(Found shown, IReadOnlyList<Found> all) =>
        [.. all.Where(item => item.Place == shown.Place && item.Place.Length > 0)
            .SelectMany(item => item.Rule.Also.Prepend(item.Rule.Kind))
            .Concat(shown.Rule.Also)
            .Where(kind => kind != shown.Rule.Kind)
            .Distinct()];

    private static bool Same(Found a, Found b)
    {
        var whole = a.Place.Length == 0 && b.Place.Length == 0;
        return (a.Rule.Kind == b.Rule.Kind && (whole || a.Overlaps(b))) || (!whole && a.Place == b.Place);
    }
}
