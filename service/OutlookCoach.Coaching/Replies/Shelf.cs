namespace OutlookCoach.Coaching.Replies;

/// <summary>The pieces that may fill one slot. The next reply starts with those that were used least lately, so that wordings stay apart.</summary>
internal sealed class Shelf(IEnumerable<FilledPiece> filled)
{
    private readonly List<FilledPiece> pieces = [.. filled];

    private readonly HashSet<FilledPiece> used = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<FilledPiece> Pieces => pieces;

    /// <summary>Those that no earlier wording used; all of them once each has been used.</summary>
    public IReadOnlyList<FilledPiece> Fresh => used.Count < pieces.Count ? [.. pieces.Where(piece => !used.Contains(piece))] : pieces;

    public FilledPiece this[int index] => pieces[index];

    /// <summary>Moves a used piece behind all others.</summary>
    public void Use(FilledPiece piece)
    {
        if (pieces.Remove(piece))
        {
            pieces.Add(piece);
            used.Add(piece);
        }
    }
}
