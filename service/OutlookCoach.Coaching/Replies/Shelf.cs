namespace OutlookCoach.Coaching.Replies;

/// <summary>The pieces that may fill one slot. The next reply starts with those that were used least lately, so that wordings stay apart.</summary>
internal sealed class Shelf(IEnumerable<FilledPiece> filled)
{
    private readonly List<FilledPiece> pieces = [.. filled];

    public IReadOnlyList<FilledPiece> Pieces => pieces;

    public FilledPiece this[int index] => pieces[index];

    /// <summary>Moves a used piece behind all others.</summary>
    public void Use(FilledPiece used)
    {
        if (pieces.Remove(used))
        {
            pieces.Add(used);
        }
    }
}
