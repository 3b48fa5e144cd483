using System.Runtime.InteropServices;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Pieces not to try again. One that a finding points at is out at once; a finding about a whole text is held against all its pieces, and counts when it comes back.</summary>
internal sealed class Suspects
{
    private const int MostTexts = 6;

    private readonly HashSet<FilledPiece> avoided = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FilledPiece, int> texts = new(ReferenceEqualityComparer.Instance);

    public bool Clear(Letter letter) => !letter.Pieces.Any(avoided.Contains);

    public void Note(Letter letter, IReadOnlyList<Finding> findings)
    {
        avoided.UnionWith(findings.SelectMany(letter.PiecesIn));
        if (!findings.Any(finding => finding.Length == 0))
        {
            return;
        }

        foreach (var piece in letter.Pieces)
        {
            if (++CollectionsMarshal.GetValueRefOrAddDefault(texts, piece, out _) == MostTexts)
            {
                avoided.Add(piece);
            }
        }
    }
}
