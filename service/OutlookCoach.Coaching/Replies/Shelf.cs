namespace OutlookCoach.Coaching.Replies;

/// <summary>The pieces that may fill one slot. The next reply starts with those that were used least lately, so that wordings stay apart.</summary>
internal sealed class Shelf
{
    private readonly List<FilledPiece> pieces;

    public Shelf(IEnumerable<FilledPiece> pieces)
    {
        this.pieces = [.. pieces];
        Fewest = this.pieces.Select(piece => piece.Words).DefaultIfEmpty().Min();
        Most = this.pieces.Select(piece => piece.Words).DefaultIfEmpty().Max();
    }

    public int Count => pieces.Count;

    public int Fewest { get; }

    public int Most { get; }

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
