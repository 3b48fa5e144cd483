namespace OutlookCoach.Coaching.Replies;

/// <summary>The pieces that may fill one slot. The next reply starts with those that were used least lately, so that wordings stay apart.</summary>
internal sealed class Shelf(IEnumerable<FilledPiece> filled)
{
    private readonly List<FilledPiece> pieces = [.. filled];

    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public IReadOnlyList<FilledPiece> Pieces => pieces;

    /// <summary>Those that no earlier wording used; all of them once each has been used.</summary>
    public IReadOnlyList<FilledPiece> Fresh => pieces.Where(piece => !used.Contains(piece.Source)).ToArray() is { Length: > 0 } fresh ? fresh : pieces;

    public FilledPiece this[int index] => pieces[index];

    /// <summary>Moves a used piece, however it is filled, behind all others.</summary>
    public void Use(FilledPiece piece)
    {
        var same = pieces.Where(other => other.Source == piece.Source).ToArray();
        pieces.RemoveAll(same.Contains);
        pieces.AddRange(same);
        used.Add(piece.Source);
    }
}
