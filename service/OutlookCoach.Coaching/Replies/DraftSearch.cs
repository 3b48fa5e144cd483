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

        IReadOnlyList<FilledPiece>[] fresh = [.. slots.Select(slot => shelves[slot].Fresh)];
        return Orders(fresh).Concat(Orders(columns)).SelectMany(order => Right(slots, order));
    }

    // A tight length may lie many steps away; then only the shorter or the longer pieces are tried, and at last the shortest or the longest first.
    private static IEnumerable<IReadOnlyList<FilledPiece>[]> Orders(IReadOnlyList<FilledPiece>[] columns)
    {
        yield return columns;
        yield return [.. columns.Select(column => Half(column, piece => piece.Words))];
        yield return [.. columns.Select(column => Half(column, piece => -piece.Words))];
        yield return [.. columns.Select(column => column.OrderBy(piece => piece.Words).ToArray())];
        yield return [.. columns.Select(column => column.OrderByDescending(piece => piece.Words).ToArray())];
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
        var most = movable.Select(place => columns[place].Count - 1).ToArray();
        foreach (var steps in Enumerable.Range(0, FarthestStep + 1).SelectMany(total => Steps.Shared(total, most)).Take(MostDrafts))
        {
            var places = new int[columns.Length];
            for (var i = 0; i < movable.Length; i++)
            {
                places[movable[i]] = steps[i];
            }

            if (Distance(Words(columns, places)) == 0)
            {
                yield return new Draft([.. slots.Select((slot, i) => (slot, columns[i][places[i]]))]);
            }
        }
    }

    private static int Words(IReadOnlyList<FilledPiece>[] columns, int[] places)
    {
        var words = 0;
        for (var i = 0; i < places.Length; i++)
        {
            words += columns[i][places[i]].Words;
        }

        return words;
    }
}
