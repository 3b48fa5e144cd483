namespace OutlookCoach.Coaching.Replies;

/// <summary>Finds drafts of the right length that read well. Bounded, and always in the same order: the first of each shelf, then one step away from it, then two.</summary>
internal sealed class DraftSearch(ReplySituation situation, IReadOnlyDictionary<Slot, Shelf> shelves)
{
    private const int FarthestStep = 7;
    private const int MostChoosy = 250;
    private const int MostDrafts = 1500;

    // What varies first: the pieces that a reader compares least.
    private static readonly Slot[] Movable = [Slot.Specific, Slot.Hire, Slot.Feedback, Slot.Detail, Slot.Closing, Slot.Wishes, Slot.Thanks, Slot.Ask];

    private readonly int nameWords = WordCount.Of(situation.Facts.GetValueOrDefault(ReplyFact.YourName)?.Value ?? "");

    /// <summary>Drafts that keep every rule, best first.</summary>
    public IEnumerable<Draft> Fitting() => Outline.For(situation).SelectMany(Fitting);

    /// <summary>The draft nearest to the right length, for when none fits.</summary>
    public Draft Nearest() => Outline.For(situation).Select(outline => At(Slots(outline), [])).MinBy(Distance)!;

    private IEnumerable<Draft> Fitting(IReadOnlyList<Slot> outline)
    {
        var slots = Slots(outline);
        if (!CanFit(slots))
        {
            return [];
        }

        var right = Drafts(slots).Where(draft => Distance(draft) == 0);
        return right.Take(MostChoosy).Where(draft => draft.ReadsWell(repeats: 1)).Concat(right.Where(draft => draft.ReadsWell(repeats: 2)));
    }

    private List<Slot> Slots(IReadOnlyList<Slot> outline) =>
        [.. new[] { Slot.Greeting }.Concat(outline).Append(Slot.Closing).Where(slot => shelves[slot].Count > 0)];

    private bool CanFit(List<Slot> slots) =>
        slots.Sum(slot => shelves[slot].Fewest) + nameWords <= situation.Length.Most
        && slots.Sum(slot => shelves[slot].Most) + nameWords >= situation.Length.Fewest;

    private int Distance(Draft draft)
    {
        var words = draft.Words + nameWords;
        return Math.Max(0, situation.Length.Fewest - words) + Math.Max(0, words - situation.Length.Most);
    }

    private IEnumerable<Draft> Drafts(List<Slot> slots)
    {
        var movable = Movable.Where(slots.Contains).ToArray();
        return Enumerable.Range(0, FarthestStep + 1)
            .SelectMany(steps => Spread(movable, 0, steps))
            .Take(MostDrafts)
            .Select(offsets => At(slots, offsets));
    }

    // Every way to share out a number of steps among the movable slots.
    private IEnumerable<Dictionary<Slot, int>> Spread(Slot[] movable, int from, int steps)
    {
        if (from == movable.Length)
        {
            return steps == 0 ? [new Dictionary<Slot, int>()] : [];
        }

        var most = Math.Min(steps, shelves[movable[from]].Count - 1);
        return Enumerable.Range(0, most + 1).Reverse().SelectMany(own => Spread(movable, from + 1, steps - own)
            .Select(rest =>
            {
                rest[movable[from]] = own;
                return rest;
            }));
    }

    private Draft At(List<Slot> slots, Dictionary<Slot, int> offsets) =>
        new([.. slots.Select(slot => (slot, shelves[slot][offsets.GetValueOrDefault(slot)]))]);
}
