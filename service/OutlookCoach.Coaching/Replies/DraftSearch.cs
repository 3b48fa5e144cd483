namespace OutlookCoach.Coaching.Replies;

/// <summary>Finds drafts of the right length that read well. Bounded, and always in the same order: the first of each shelf, then one step away from it, then two.</summary>
internal sealed class DraftSearch(ReplySituation situation, IReadOnlyDictionary<Slot, Shelf> shelves)
{
    private const int FarthestStep = 7;
    private const int MostRight = 150;
    private const int MostDrafts = 1200;

    // What varies first: the sentences that a reader compares least.
    private static readonly Slot[] Movable = [Slot.Specific, Slot.Hire, Slot.Feedback, Slot.Detail, Slot.Closing, Slot.Wishes, Slot.Thanks, Slot.Ask];

    private readonly int nameWords = WordCount.Of(situation.Facts.GetValueOrDefault(ReplyFact.YourName)?.Value ?? "");

    /// <summary>Drafts that keep every rule, best first.</summary>
    public IEnumerable<Draft> Fitting() => Outline.For(situation).SelectMany(Fitting);

    /// <summary>The draft nearest to the right length, for when none fits.</summary>
    public Draft Nearest() => Outline.For(situation).Select(outline => new Draft([.. Slots(outline).Select(slot => (slot, shelves[slot][0]))])).MinBy(draft => Distance(draft.Words))!;

    private IEnumerable<Draft> Fitting(IReadOnlyList<Slot> outline)
    {
        var slots = Slots(outline);
        var columns = slots.Select(slot => shelves[slot].Pieces).ToArray();
        if (columns.Sum(column => column.Min(piece => piece.Words)) + nameWords > situation.Length.Most
            || columns.Sum(column => column.Max(piece => piece.Words)) + nameWords < situation.Length.Fewest)
        {
            return [];
        }

        // A tight length may lie many steps away; then only the shorter or the longer pieces are tried, and at last the shortest or the longest first.
        return Right(slots, columns)
            .Concat(Right(slots, [.. columns.Select(column => Half(column, piece => piece.Words))]))
            .Concat(Right(slots, [.. columns.Select(column => Half(column, piece => -piece.Words))]))
            .Concat(Right(slots, [.. columns.Select(column => column.OrderBy(piece => piece.Words).ToArray())]))
            .Concat(Right(slots, [.. columns.Select(column => column.OrderByDescending(piece => piece.Words).ToArray())]));
    }

    // Those up to the middle by this measure, in their own order.
    private static FilledPiece[] Half(IReadOnlyList<FilledPiece> column, Func<FilledPiece, int> measure)
    {
        var middle = column.Select(measure).Order().ElementAt(column.Count / 2);
        return [.. column.Where(piece => measure(piece) <= middle)];
    }

    private List<Slot> Slots(IReadOnlyList<Slot> outline) =>
        [.. outline.Prepend(Slot.Greeting).Append(Slot.Closing).Where(slot => shelves[slot].Pieces.Count > 0)];

    private int Distance(int words) =>
        Math.Max(0, situation.Length.Fewest - words - nameWords) + Math.Max(0, words + nameWords - situation.Length.Most);

    // Drafts that repeat no word of ours come before those that repeat one.
    private IEnumerable<Draft> Right(List<Slot> slots, IReadOnlyList<FilledPiece>[] columns)
    {
        var repeating = new List<Draft>();
        foreach (var draft in Drafts(slots, columns).Take(MostRight))
        {
            if (draft.ReadsWell(repeats: 1))
            {
                yield return draft;
            }
            else if (draft.ReadsWell(repeats: 2))
            {
                repeating.Add(draft);
            }
        }

        foreach (var draft in repeating)
        {
            yield return draft;
        }
    }

    private IEnumerable<Draft> Drafts(List<Slot> slots, IReadOnlyList<FilledPiece>[] columns)
    {
        var movable = Movable.Select(slot => slots.IndexOf(slot)).Where(place => place >= 0).ToArray();
        var steps = Enumerable.Range(0, FarthestStep + 1).SelectMany(total => Spread(movable, columns, total)).Take(MostDrafts);
        foreach (var offsets in steps)
        {
            var words = 0;
            for (var i = 0; i < offsets.Length; i++)
            {
                words += columns[i][offsets[i]].Words;
            }

            if (Distance(words) == 0)
            {
                yield return new Draft([.. slots.Select((slot, i) => (slot, columns[i][offsets[i]]))]);
            }
        }
    }

    // Every way to share out a number of steps among the movable slots; the first of them take most.
    private static IEnumerable<int[]> Spread(int[] movable, IReadOnlyList<FilledPiece>[] columns, int total)
    {
        var offsets = new int[columns.Length];
        var rest = total;
        for (var at = 0; ;)
        {
            rest = Fill(movable, columns, offsets, at, rest);
            if (rest == 0)
            {
                yield return [.. offsets];
            }

            // Take one step back from the last slot that can pass it on to a later one.
            at = movable.Length - 1;
            rest += Clear(movable, offsets, at);
            while (--at >= 0 && offsets[movable[at]] == 0)
            {
            }

            if (at < 0)
            {
                yield break;
            }

            offsets[movable[at]]--;
            rest++;
            at++;
        }
    }

    private static int Fill(int[] movable, IReadOnlyList<FilledPiece>[] columns, int[] offsets, int from, int rest)
    {
        for (var at = from; at < movable.Length; at++)
        {
            offsets[movable[at]] = Math.Min(rest, columns[movable[at]].Count - 1);
            rest -= offsets[movable[at]];
        }

        return rest;
    }

    private static int Clear(int[] movable, int[] offsets, int at)
    {
        var freed = offsets[movable[at]];
        offsets[movable[at]] = 0;
        return freed;
    }
}
